import type { Flow } from '../network/relationType.ts'
import type { Relation } from '../network/schema/relation.ts'

/** Relations from one country to another, drawn together. */
export interface CountryFlow {
  readonly from: string
  readonly to: string
  readonly count: number
  /** sum of the amounts known */
  readonly amountUsd: number
  /** true where some of them run along flow; others only say that two have to do with each other */
  readonly isDirected: boolean
}

/** A relation as it is drawn, and where its ends are. */
export interface LocatedRelation {
  readonly relation: Relation
  readonly flow: Flow
  readonly from: string | undefined
  readonly to: string | undefined
}

/**
 * Adds up relations between countries along flow, ends by their country codes; relations within one country, and those of which an
 * end has none, are left out. The largest count first, ties by codes. O(relations).
 */
export function countryFlows(relations: Iterable<LocatedRelation>): CountryFlow[] {
  const flows = new Map<string, { -readonly [Key in keyof CountryFlow]: CountryFlow[Key] }>()
  for (const { relation, flow, from, to } of relations) {
    if (from === undefined || to === undefined || from === to) continue
    const key = `${from}>${to}`
    const before = flows.get(key) ?? { from, to, count: 0, amountUsd: 0, isDirected: false }
    before.count += 1
    before.amountUsd += relation.amountUsd ?? 0
    before.isDirected ||= flow !== 'none'
    flows.set(key, before)
  }
  return [...flows.values()].toSorted(
    (a, b) => b.count - a.count || compare(a.from, b.from) || compare(a.to, b.to),
  )
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

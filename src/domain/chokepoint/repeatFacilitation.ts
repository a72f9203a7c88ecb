import type { Network } from '../network/network.ts'
import type { Relation } from '../network/schema/relation.ts'

/** Distinct cases behind these relations, in their order. Topics only group rows, so they prove nothing. */
export function casesBehind(network: Network, relations: readonly Relation[]): readonly string[] {
  const named = new Set(relations.flatMap(({ cases }) => cases ?? []))
  return [...named].filter((id) => {
    const kind = network.caseById.get(id)?.kind
    return kind !== undefined && kind !== 'topic'
  })
}

/** Repeat facilitation (design, section 4, criterion 6): 1 − 1/cases; null where none is recorded. */
export function repeatFacilitation(cases: number): number | null {
  return cases === 0 ? null : 1 - 1 / cases
}

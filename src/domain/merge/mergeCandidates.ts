import { foldText } from '../../lib/foldText.ts'
import { partOf, type Steps } from '../../lib/steps.ts'
import type { NameCloseness } from '../match/compareNames.ts'
import { findNames } from '../match/findNames.ts'
import { indexNames } from '../match/nameIndex.ts'
import { nameTexts } from '../match/nameTexts.ts'
import type { EntityType } from '../network/entityType.ts'
import type { Network } from '../network/network.ts'
import type { Entity, EntityId } from '../network/schema/entity.ts'

/** What speaks for a pair, the strongest first, or against it. */
export type MergeReason =
  | { readonly kind: 'reference' | 'identifier'; readonly text: string }
  | { readonly kind: 'id' }
  | { readonly kind: 'name' }
  | { readonly kind: 'country' | 'type' }

/** An entity of the open network and one of a file that may be the same. */
export interface MergePair {
  readonly here: Entity
  readonly there: Entity
  readonly reasons: readonly MergeReason[]
  /** the closest of their names; null where they only share an id, an identifier or a reference */
  readonly names: {
    readonly here: string
    readonly there: string
    /** `a` is the incoming name */
    readonly found: NameCloseness
  } | null
}

/** Names less close make no pair. */
const LEAST = 0.85
const SHORTEST = 4
const MOST_FOR_ONE = 3

/** Identifies a pair. */
export function pairKey({ here, there }: Pick<MergePair, 'here' | 'there'>): string {
  return `${there.id}\n${here.id}`
}

type Key = readonly [kind: 'reference' | 'identifier', key: string, text: string]

function exactKeys({ listings = [], identifiers = {} }: Entity): Key[] {
  const references = listings.flatMap(({ authority, reference }): Key[] =>
    reference === undefined || foldText(reference).length < SHORTEST
      ? []
      : [
          [
            'reference',
            `${foldText(authority)} ${foldText(reference)}`,
            `${authority} ${reference}`,
          ],
        ],
  )
  const numbers = Object.entries(identifiers).flatMap(([kind, value]): Key[] =>
    foldText(value).length < SHORTEST
      ? []
      : [['identifier', `${foldText(kind)} ${foldText(value)}`, `${kind} ${value}`]],
  )
  return [...references, ...numbers]
}

/** What an entity is beyond its part in the network: nobody is both a person and a ship. */
function natureOf(type: EntityType): EntityType | 'organisation' {
  const isOfItsKind = type === 'facilitator_person' || type === 'vessel' || type === 'component'
  return isOfItsKind ? type : 'organisation'
}

function against(here: Entity, there: Entity): MergeReason[] {
  const isElsewhere = here.country !== undefined && there.country !== undefined
  const isOther = here.type === 'other' || there.type === 'other'
  return [
    ...(isElsewhere && here.country !== there.country ? [{ kind: 'country' as const }] : []),
    ...(!isOther && natureOf(here.type) !== natureOf(there.type)
      ? [{ kind: 'type' as const }]
      : []),
  ]
}

class Pairs {
  readonly #found = new Map<string, MergePair>()

  add(here: Entity, there: Entity, reason: MergeReason, names: MergePair['names'] = null): void {
    const key = pairKey({ here, there })
    const before = this.#found.get(key)
    const isKnown = before?.reasons.some(
      (one) => one.kind === reason.kind && JSON.stringify(one) === JSON.stringify(reason),
    )
    const closer =
      (names?.found.closeness ?? 0) > (before?.names?.found.closeness ?? 0) ? names : before?.names
    this.#found.set(key, {
      here,
      there,
      reasons: [...(before?.reasons ?? []), ...(isKnown ? [] : [reason])],
      names: closer ?? null,
    })
  }

  all(): MergePair[] {
    return [...this.#found.values()]
  }
}

function addExact(pairs: Pairs, open: Network, incoming: Network): void {
  const holders = new Map<string, Entity[]>()
  for (const entity of open.entities)
    for (const [kind, key] of exactKeys(entity))
      holders.set(`${kind} ${key}`, [...(holders.get(`${kind} ${key}`) ?? []), entity])
  for (const there of incoming.entities) {
    for (const [kind, key, text] of exactKeys(there))
      for (const here of holders.get(`${kind} ${key}`) ?? []) pairs.add(here, there, { kind, text })
    const sameId = open.entityById.get(there.id)
    if (sameId) pairs.add(sameId, there, { kind: 'id' })
  }
}

const STRENGTH = ['reference', 'identifier', 'id', 'name', 'country', 'type']
const strength = ({ reasons, names }: MergePair) =>
  Math.min(...reasons.map(({ kind }) => STRENGTH.indexOf(kind))) - (names?.found.closeness ?? 0) / 2

/** True for a pair that shares a reference of the same list, as its authority and text say. */
export function hasSameReference({ reasons }: MergePair): boolean {
  return reasons.some(({ kind }) => kind === 'reference')
}

/** True for a pair with the same id and the same name but for case, accents and signs: two versions of one entity. */
export function isTwin({ reasons, names }: MergePair): boolean {
  return reasons.some(({ kind }) => kind === 'id') && names !== null && names.found.how !== 'words'
}

/**
 * Pairs of an open network and an incoming one that may be the same: by list reference, identifier and id, or by a close name where
 * country and type do not speak against it. Three at most for one incoming entity, the strongest first; in the incoming order.
 */
export function* mergeCandidates(open: Network, incoming: Network): Steps<readonly MergePair[]> {
  const pairs = new Pairs()
  addExact(pairs, open, incoming)
  const places = open.entities.flatMap((entity) =>
    nameTexts(entity).map(({ text }) => ({ entity, text })),
  )
  const index = yield* partOf(indexNames(places.map(({ text }) => text)), 0, 0.5)
  for (const [done, there] of incoming.entities.entries()) {
    for (const { text } of nameTexts(there)) {
      for (const { place, closeness } of findNames(index, text, LEAST)) {
        const { entity: here, text: hereText } = places[place]!
        const names = { here: hereText, there: text, found: closeness }
        pairs.add(here, there, { kind: 'name' }, names)
      }
    }
    yield 0.5 + done / (2 * incoming.entities.length)
  }
  const byThere = new Map<EntityId, MergePair[]>()
  for (const pair of pairs.all()) {
    const doubts = against(pair.here, pair.there)
    const isOnlyName = pair.reasons.every(({ kind }) => kind === 'name')
    if (isOnlyName && doubts.length > 0) continue
    const list = byThere.get(pair.there.id) ?? []
    byThere.set(pair.there.id, [...list, { ...pair, reasons: [...pair.reasons, ...doubts] }])
  }
  return incoming.entities.flatMap(({ id }) =>
    (byThere.get(id) ?? []).toSorted((a, b) => strength(a) - strength(b)).slice(0, MOST_FOR_ONE),
  )
}

import type { ChokepointValues } from '../filter/facetValues.ts'
import type { Visible } from '../filter/evaluateFilter.ts'
import { UNKNOWN_COUNTRY } from '../filter/filter.ts'
import { listingAuthorities } from '../network/listed.ts'
import type { Network } from '../network/network.ts'
import type { Entity, EntityId } from '../network/schema/entity.ts'

/** What shows of a country or place. */
export interface CountryFacts {
  /** its code, or `??` for those of whom none is known */
  readonly id: string
  /** its entities that show, in file order */
  readonly entities: readonly EntityId[]
  /** how many it has whether they show or not */
  readonly all: number
  readonly chokepoints: readonly EntityId[]
  readonly listed: readonly EntityId[]
  readonly unlisted: readonly EntityId[]
  /** relations that show: between two of its entities, from it to others along flow, and from others to it */
  readonly within: number
  readonly out: number
  readonly into: number
  /** other countries and places that these lead to or come from; nobody knows how many unknown ones there are */
  readonly partners: readonly string[]
  /** US dollars known of the relations to and from others */
  readonly amountUsd: number
}

interface Gathered {
  all: number
  readonly entities: Entity[]
  readonly chokepoints: EntityId[]
  within: number
  out: number
  into: number
  readonly partners: Set<string>
  amountUsd: number
}

const codeOf = (entity: Entity | undefined) => entity?.country ?? UNKNOWN_COUNTRY

/** Adds up what shows of each country of a network, in the order in which the file names them. O(entities + relations). */
export function countryFacts(
  network: Network,
  values: ChokepointValues,
  { entities, relations }: Visible,
): CountryFacts[] {
  const byCode = new Map<string, Gathered>()
  for (const entity of network.entities) {
    const code = codeOf(entity)
    const place = byCode.get(code) ?? nothing()
    byCode.set(code, place)
    place.all += 1
    if (!entities.has(entity.id)) continue
    place.entities.push(entity)
    if ((values.get(entity.id) ?? []).some((value) => value !== 'none'))
      place.chokepoints.push(entity.id)
  }
  for (const relation of network.relations) {
    if (!relations.has(relation.id)) continue
    const isReverse = network.factsOf.get(relation.id)?.flow === 'reverse'
    const ends = [relation.source, relation.target].map((id) => codeOf(network.entityById.get(id)))
    const [from, to] = isReverse ? ends.toReversed() : ends
    if (from === undefined || to === undefined) continue
    if (from === to) {
      // Two entities of no known country may well be in two of them.
      if (from !== UNKNOWN_COUNTRY) byCode.get(from)!.within += 1
      continue
    }
    const amount = relation.amountUsd ?? 0
    leave(byCode.get(from)!, 'out', to, amount)
    leave(byCode.get(to)!, 'into', from, amount)
  }
  return [...byCode].map(([id, { entities: shown, partners, ...place }]): CountryFacts => {
    return {
      id,
      ...place,
      entities: shown.map((entity) => entity.id),
      listed: shown.filter(isListed).map((entity) => entity.id),
      unlisted: shown.filter((entity) => !isListed(entity)).map((entity) => entity.id),
      partners: [...partners],
    }
  })
}

const isListed = (entity: Entity) => listingAuthorities(entity).length > 0

function nothing(): Gathered {
  return {
    all: 0,
    entities: [],
    chokepoints: [],
    within: 0,
    out: 0,
    into: 0,
    partners: new Set(),
    amountUsd: 0,
  }
}

function leave(place: Gathered, way: 'out' | 'into', other: string, amount: number): void {
  place[way] += 1
  place.amountUsd += amount
  if (other !== UNKNOWN_COUNTRY) place.partners.add(other)
}

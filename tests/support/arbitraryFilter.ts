import * as fc from 'fast-check'
import type { ChokepointValues } from '../../src/domain/filter/facetValues.ts'
import {
  CHOKEPOINT_VALUES,
  FACETS,
  NOT_LISTED,
  UNKNOWN_COUNTRY,
  type ChokepointValue,
  type Facet,
  type FacetChoice,
  type Filter,
} from '../../src/domain/filter/filter.ts'
import { ENTITY_TYPES } from '../../src/domain/network/entityType.ts'
import type { Network } from '../../src/domain/network/network.ts'
import { LAYERS, RELATION_TYPES } from '../../src/domain/network/relationType.ts'
import { CONFIDENCES, LEGALITIES } from '../../src/domain/network/schema/relation.ts'
import { arbitraryNetwork, arbitraryPartialDate } from './arbitraryNetwork.ts'

/** Values that random networks may hold in each facet. */
export const POSSIBLE_VALUES: Readonly<Record<Facet, readonly string[]>> = {
  chokepoint: CHOKEPOINT_VALUES,
  country: ['CN', 'HK', 'KP', 'SG', UNKNOWN_COUNTRY],
  type: ENTITY_TYPES,
  listedBy: ['OFAC', 'UN 1718', 'EU', NOT_LISTED],
  programme: ['NPWMD', 'DPRK2', 'IFSR'],
  layer: LAYERS,
  relationType: RELATION_TYPES,
  legality: LEGALITIES,
  confidence: CONFIDENCES,
}

function arbitraryChoice(facet: Facet): fc.Arbitrary<FacetChoice> {
  const values = POSSIBLE_VALUES[facet]
  const few = fc.subarray([...values], { maxLength: Math.ceil(values.length / 2) })
  return fc.tuple(few, fc.subarray([...values], { maxLength: 1 })).map(([include, exclude]) => ({
    include: include.filter((value) => !exclude.includes(value)).toSorted(),
    exclude: exclude.toSorted(),
  }))
}

/** Filters over random networks: usually two or three facets at once, so that something still shows. */
export const arbitraryFilter: fc.Arbitrary<Filter> = fc.record({
  facets: fc
    .subarray([...FACETS], { maxLength: 3 })
    .chain((facets) =>
      fc.tuple(...facets.map((facet) => arbitraryChoice(facet).map((c) => [facet, c] as const))),
    )
    .map((choices) => Object.fromEntries(choices)),
  text: fc.constantFrom('', '', '', 'a', 'trading', 'δελτα', '丹东'),
  time: fc.oneof(
    fc.constant({ undated: true }),
    fc.record(
      { from: arbitraryPartialDate, to: arbitraryPartialDate, undated: fc.boolean() },
      { requiredKeys: ['undated'] },
    ),
  ),
  revealed: fc.subarray(['e0', 'e3'], { maxLength: 1 }),
})

/** Chokepoint values for the entities of a network; some entities may have none yet. */
export function arbitraryChokepointValues(network: Network): fc.Arbitrary<ChokepointValues> {
  const values: fc.Arbitrary<readonly ChokepointValue[] | undefined> = fc.constantFrom(
    ['1'],
    ['3', 'reported'],
    ['none'],
    ['none', 'reported'],
    undefined,
  )
  return fc
    .array(values, { minLength: network.entities.length, maxLength: network.entities.length })
    .map((all) => {
      const map = new Map<string, readonly ChokepointValue[]>()
      for (const [place, { id }] of network.entities.entries()) {
        const own = all[place]
        if (own) map.set(id, own)
      }
      return map
    })
}

/** A network with chokepoint values and a filter over it. */
export const arbitraryFiltered = fc
  .tuple(arbitraryNetwork(), arbitraryFilter)
  .chain(([network, filter]) =>
    arbitraryChokepointValues(network).map((chokepointValues) => ({
      network,
      chokepointValues,
      filter,
    })),
  )

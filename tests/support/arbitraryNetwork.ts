import * as fc from 'fast-check'
import { ENTITY_TYPES } from '../../src/domain/network/entityType.ts'
import type { Network } from '../../src/domain/network/network.ts'
import { RELATION_TYPES } from '../../src/domain/network/relationType.ts'
import { CONFIDENCES, LEGALITIES } from '../../src/domain/network/schema/relation.ts'
import { SOURCE_TYPES } from '../../src/domain/network/schema/source.ts'
import { buildNetwork } from './networkBuilder.ts'

const SOURCE_IDS = ['s1', 's2', 's3']

/** A partial date between 2000 and 2005: a year, a month or a day. */
export const arbitraryPartialDate: fc.Arbitrary<string> = fc
  .tuple(
    fc.integer({ min: 2000, max: 2005 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([year, month, day, parts]) =>
    [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')]
      .slice(0, parts)
      .join('-'),
  )

const arbitraryListing = fc.record(
  {
    authority: fc.constantFrom('OFAC', 'UN 1718', 'EU'),
    programme: fc.constantFrom('NPWMD', 'DPRK2', 'NPWMD, DPRK2', 'IFSR; NPWMD'),
    date: arbitraryPartialDate,
    end: fc.constantFrom('2004', '2005-06'),
    kind: fc.constantFrom('designated', 'identified', 'forfeited', 'measure'),
    asOf: fc.constant('2023-06-01'),
    sources: fc.constant<string[]>(['s1']),
  },
  { requiredKeys: ['authority', 'kind', 'sources'] },
)

const arbitraryEntityFields = fc.record(
  {
    name: fc.constantFrom('Alpha', 'Beta Trading', 'Gamma', 'Δέλτα', '丹东贸易'),
    type: fc.constantFrom(...ENTITY_TYPES),
    country: fc.constantFrom('CN', 'HK', 'KP', 'SG'),
    listings: fc.array(arbitraryListing, { maxLength: 3 }),
    placeholder: fc.boolean(),
    sources: fc.subarray(SOURCE_IDS),
  },
  { requiredKeys: ['name', 'type', 'sources'] },
)

const arbitraryRelationFields = fc.record(
  {
    type: fc.constantFrom(...RELATION_TYPES),
    dates: fc.tuple(arbitraryPartialDate, arbitraryPartialDate),
    dated: fc.constantFrom('both', 'start', 'end', 'not', 'not'),
    legality: fc.constantFrom(...LEGALITIES),
    confidence: fc.constantFrom(...CONFIDENCES),
    sources: fc.subarray(SOURCE_IDS),
    ends: fc.tuple(fc.nat(), fc.nat()),
  },
  { requiredKeys: ['type', 'dates', 'dated', 'legality', 'sources', 'ends'] },
)

function datesOf([a, b]: readonly [string, string], dated: string) {
  const [start, end] = a < b ? [a, b] : [b, a]
  if (dated === 'both') return { start, end }
  if (dated === 'start') return { start }
  return dated === 'end' ? { end } : {}
}

/**
 * Small random networks with every field that filters, routes and dates depend on: all types, unknown
 * countries, ended listings, placeholders, self-relations, parallel relations, partial and missing dates.
 */
export function arbitraryNetwork({
  maxEntities = 8,
  maxRelations = 14,
  minEntities = 0,
} = {}): fc.Arbitrary<Network> {
  return fc
    .tuple(
      fc.array(fc.constantFrom(...SOURCE_TYPES), { minLength: 3, maxLength: 3 }),
      fc.array(fc.constantFrom('P', 'Q'), { minLength: 3, maxLength: 3 }),
      fc.array(arbitraryEntityFields, { minLength: minEntities, maxLength: maxEntities }),
      fc.array(arbitraryRelationFields, { maxLength: maxRelations }),
    )
    .map(([sourceTypes, publishers, entityFields, relationFields]) => {
      const entities = entityFields.map((fields, place) => ({ id: `e${place}`, ...fields }))
      const endOf = (number: number) => `e${number % entities.length}`
      return buildNetwork({
        sources: SOURCE_IDS.map((id, place) => ({
          id,
          title: `Document ${place + 1}`,
          publisher: publishers[place] ?? 'P',
          type: sourceTypes[place] ?? 'press',
        })),
        entities,
        relations: (entities.length === 0 ? [] : relationFields).map(
          ({ dates, dated, ends: [source, target], ...fields }) => ({
            ...fields,
            ...datesOf(dates, dated),
            source: endOf(source),
            target: endOf(target),
          }),
        ),
      })
    })
}

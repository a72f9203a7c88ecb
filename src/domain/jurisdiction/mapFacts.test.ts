import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryNetwork } from '../../../tests/support/arbitraryNetwork.ts'
import { buildNetwork, listedBy } from '../../../tests/support/networkBuilder.ts'
import { only } from '../filter/changeFilter.ts'
import { evaluateFilter } from '../filter/evaluateFilter.ts'
import { EMPTY_FILTER } from '../filter/filter.ts'
import { countryFacts } from './countryFacts.ts'
import { countryShares, mapFacts } from './mapFacts.ts'
import { sayCountry } from './sayCountry.ts'

const network = buildNetwork({
  entities: [
    { id: 'bank', type: 'bank', country: 'CN', listings: [listedBy('US OFAC')] },
    'trader:trading_company@CN',
    'komid:end_user@KP',
    'agent:facilitator_person',
  ],
  relations: [
    { source: 'bank', target: 'komid', type: 'finances', amountUsd: 500, sources: ['s1'] },
    { source: 'agent', target: 'bank', type: 'finances', amountUsd: 70, sources: ['s1'] },
    'trader supplies bank',
  ],
})
const NONE = new Map()
const everything = evaluateFilter(network, NONE, EMPTY_FILTER)
const say = (code: string, name: string, visible = everything) =>
  sayCountry(mapFacts(network, NONE, visible).places.get(code)!, name)

describe('what the map says of a country', () => {
  it('counts what comes from somebody of no known country, as the table of countries does', () => {
    expect(say('CN', 'China')).toEqual({
      title: 'China · 2',
      lines: ['1 listed', '1 relation out, 1 in, 1 within', 'US$ 570 known'],
    })
  })

  it('tells of those of no known country what leads to known ones', () => {
    expect(say('', 'unknown country')).toEqual({
      title: 'unknown country · 1',
      lines: ['1 relation out to known countries, 0 in from them', 'US$ 70 known'],
    })
  })

  it('says so where nothing that shows leads anywhere', () => {
    const visible = evaluateFilter(network, NONE, only(EMPTY_FILTER, 'country', 'KP'))
    expect(say('KP', 'North Korea', visible).lines).toEqual(['no relations that show'])
    expect(say('CN', 'China', visible).title).toBe('China · 0/2')
  })

  it('has the numbers of the table of countries, and flows that are part of them', () => {
    fc.assert(
      fc.property(arbitraryNetwork(), (any) => {
        const visible = evaluateFilter(any, NONE, EMPTY_FILTER)
        const { places, flows } = mapFacts(any, NONE, visible)
        expect([...places.values()]).toEqual(countryFacts(any, NONE, visible))
        for (const [code, { out, into, partners }] of places) {
          if (code === '') continue
          const [from, to] = [
            flows.filter((flow) => flow.from === code),
            flows.filter((flow) => flow.to === code),
          ]
          const sum = (some: typeof flows) => some.reduce((total, { count }) => total + count, 0)
          const ends = any.relations.map(({ source, target }) =>
            [source, target].map((id) => any.entityById.get(id)?.country ?? ''),
          )
          const loose = ends.filter((pair) => pair.includes('') && pair.includes(code)).length
          expect(out + into).toBe(sum(from) + sum(to) + loose)
          expect(new Set([...from.map((flow) => flow.to), ...to.map((flow) => flow.from)])).toEqual(
            new Set(partners),
          )
        }
      }),
    )
  })
})

describe('the shade of a country', () => {
  it('is its share of the most; the unknown and those with none have no shade', () => {
    const facts = mapFacts(network, new Map([['komid', ['1'] as const]]), everything)
    expect([...countryShares(facts, 'entities')]).toEqual([
      ['CN', 1],
      ['KP', 0.5],
    ])
    expect([...countryShares(facts, 'chokepoints')]).toEqual([['KP', 1]])
    expect([...countryShares(facts, 'listings')]).toEqual([['CN', 1]])
    expect([...countryShares(facts, 'none')]).toEqual([])
  })
})

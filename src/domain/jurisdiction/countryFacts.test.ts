import { describe, expect, it } from 'vitest'
import { buildNetwork, listedBy } from '../../../tests/support/networkBuilder.ts'
import { only } from '../filter/changeFilter.ts'
import { evaluateFilter } from '../filter/evaluateFilter.ts'
import { EMPTY_FILTER } from '../filter/filter.ts'
import { countryFacts } from './countryFacts.ts'

const money = { source: 'bank', target: 'komid', type: 'finances', amountUsd: 500 } as const
const network = buildNetwork({
  entities: [
    { id: 'bank', type: 'bank', country: 'CN', listings: [listedBy('US OFAC')] },
    'trader:trading_company@CN',
    'komid:end_user@KP',
    'shell:shell_company@KP',
    'ship:vessel',
    'agent:facilitator_person',
  ],
  relations: [
    { ...money, legality: 'alleged', sources: ['s1'] },
    'trader supplies bank',
    // What is owned reaches its owner.
    'komid owns trader',
    'ship transports komid',
    'agent related_to ship',
    'shell fronts_for komid',
  ],
})
const values = new Map([['bank', ['1', 'reported'] as const]])

describe('what there is of each country', () => {
  it('adds up entities, listings and relations along flow', () => {
    const visible = evaluateFilter(network, values, EMPTY_FILTER)
    expect(countryFacts(network, values, visible)).toEqual([
      {
        id: 'CN',
        entities: ['bank', 'trader'],
        all: 2,
        chokepoints: ['bank'],
        listed: ['bank'],
        unlisted: ['trader'],
        within: 1,
        out: 2,
        into: 0,
        partners: ['KP'],
        amountUsd: 500,
      },
      {
        id: 'KP',
        entities: ['komid', 'shell'],
        all: 2,
        chokepoints: [],
        listed: [],
        unlisted: ['komid', 'shell'],
        within: 1,
        out: 0,
        into: 3,
        partners: ['CN'],
        amountUsd: 500,
      },
      {
        id: '??',
        entities: ['ship', 'agent'],
        all: 2,
        chokepoints: [],
        listed: [],
        unlisted: ['ship', 'agent'],
        within: 0,
        out: 1,
        into: 0,
        partners: ['KP'],
        amountUsd: 0,
      },
    ])
  })

  it('counts what shows, and keeps countries of which nothing does', () => {
    const visible = evaluateFilter(network, values, only(EMPTY_FILTER, 'country', 'KP'))
    const facts = countryFacts(network, values, visible)
    expect(
      facts.map(({ id, all, entities, within, into }) => [id, all, entities.length, within, into]),
    ).toEqual([
      ['CN', 2, 0, 0, 0],
      ['KP', 2, 2, 1, 0],
      ['??', 2, 0, 0, 0],
    ])
  })
})

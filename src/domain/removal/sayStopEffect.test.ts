import { describe, expect, it } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { buildStopEffect, supplied, UNREACHED } from '../../../tests/support/stopEffectBuilder.ts'
import { sayStopEffect } from './sayStopEffect.ts'

const network = buildNetwork({
  entities: ['komid "KOMID"', 'ftb "Foreign Trade Bank"', 'kkbc "KKBC"', 'tcb "Tanchon"'],
})

const route = supplied('maker komid army')
const endUsers = [
  { id: 'army', before: route, after: UNREACHED },
  { id: 'navy', before: route, after: route },
]

const saying = (stopped: string[]) =>
  sayStopEffect(network, buildStopEffect(stopped, [], { pairsBefore: 1, pairsLost: 1 }))

describe('what a stop does, in a sentence', () => {
  it('names what was stopped and counts pairs and end users', () => {
    const effect = buildStopEffect(['komid'], endUsers, { pairsBefore: 3050, pairsLost: 208 })
    expect(sayStopEffect(network, effect)).toBe(
      'Stopping KOMID loses 208 of 3,050 pairs and cuts off 1 of 2 end users.',
    )
  })

  it('names two, and counts the others', () => {
    expect(saying(['komid', 'ftb'])).toBe(
      'Stopping KOMID and Foreign Trade Bank loses 1 of 1 pair and cuts off 0 of 0 end users.',
    )
    expect(saying(['komid', 'ftb', 'kkbc', 'tcb'])).toBe(
      'Stopping KOMID, Foreign Trade Bank and 2 more loses 1 of 1 pair and cuts off 0 of 0 end users.',
    )
  })

  it('does not speak of pairs where there are none', () => {
    expect(sayStopEffect(network, buildStopEffect(['komid'], []))).toBe(
      'KOMID stopped. No documented route joins an entry point and an end user, so there are no pairs to lose.',
    )
  })
})

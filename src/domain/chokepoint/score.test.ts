import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renormalised, scoreOf, settled, tierOf, type Criteria } from './score.ts'
import { CRITERIA, DEFAULT_ANALYSIS_SETTINGS } from './settings.ts'

const WEIGHTS = DEFAULT_ANALYSIS_SETTINGS.weights

const criteria = (
  gatekeeper: number,
  supplyLoss: number,
  routeShare: number,
  cutMembership: number,
  fragmentation: number,
): Criteria => ({ gatekeeper, supplyLoss, routeShare, cutMembership, fragmentation })

const five = (value: () => fc.Arbitrary<number>) =>
  fc.tuple(value(), value(), value(), value(), value()).map((values) => criteria(...values))
const share = () => fc.integer({ min: 0, max: 20 }).map((part) => part / 20)
const weight = () => fc.integer({ min: 1, max: 20 }).map((part) => part / 20)

describe('the score', () => {
  it('is 100 times the weighted mean of the five criteria', () => {
    expect(scoreOf(criteria(1, 1, 1, 1, 1), WEIGHTS)).toBe(100)
    expect(scoreOf(criteria(0.2, 0.5, 0.5, 0.6, 0.1), WEIGHTS)).toBe(
      settled(100 * (0.35 * 0.2 + 0.3 * 0.5 + 0.2 * 0.5 + 0.1 * 0.6 + 0.05 * 0.1)),
    )
  })

  it('does not change when all weights are doubled', () => {
    const doubled = criteria(0.7, 0.6, 0.4, 0.2, 0.1)
    const some = criteria(0.1, 0.7, 0.4, 0.3, 0.9)
    expect(scoreOf(some, doubled)).toBe(scoreOf(some, WEIGHTS))
  })

  it('is 0 when nothing weighs anything, and takes no negative weight', () => {
    expect(scoreOf(criteria(1, 0.5, 1, 1, 1), criteria(0, 0, 0, 0, 0))).toBe(0)
    expect(renormalised(criteria(-1, 1, Number.NaN, 0, Infinity))).toEqual(criteria(0, 1, 0, 0, 0))
  })

  it('never puts an entity above one that is at least as high in everything and higher in something', () => {
    fc.assert(
      fc.property(five(share), five(share), five(weight), (some, more, weights) => {
        const higher = Object.fromEntries(
          CRITERIA.map((criterion) => [criterion, Math.max(some[criterion], more[criterion])]),
        ) as Criteria
        const isHigher = CRITERIA.some((criterion) => higher[criterion] > some[criterion])
        const [low, high] = [scoreOf(some, weights), scoreOf(higher, weights)]
        expect(Math.sign(high - low)).toBe(Number(isHigher))
      }),
    )
  })
})

describe('the tier', () => {
  it('is 1 as soon as one end user depends on it alone', () => {
    expect(tierOf({ gatekeeper: 0.01, routeShare: 0.9 }, true)).toBe(1)
  })

  it('is 2 for one of a pair, however few routes pass', () => {
    expect(tierOf({ gatekeeper: 0, routeShare: 0.9 }, true)).toBe(2)
    expect(tierOf({ gatekeeper: 0, routeShare: 0 }, true)).toBe(2)
  })

  it('is 3 from a quarter of the routes on', () => {
    expect(tierOf({ gatekeeper: 0, routeShare: 0.25 }, false)).toBe(3)
    expect(tierOf({ gatekeeper: 0, routeShare: 0.2499 }, false)).toBeNull()
  })

  it('is not decided by the last digit of a sum', () => {
    const quarter = [0.1, 0.2, 0.3, 0.4].reduce((sum, part) => sum + part / 4, 0)
    expect(tierOf({ gatekeeper: 0, routeShare: settled(quarter) }, false)).toBe(3)
    expect(settled(0.1 + 0.2)).toBe(0.3)
  })
})

import { describe, expect, it } from 'vitest'
import { renormalised, scoreOf, settled, tierOf } from './score.ts'

const WEIGHTS = { gatekeeper: 0.35, supplyLoss: 0.3, routeShare: 0.2 }

describe('the score', () => {
  it('is 100 times the mean of the criteria, weights scaled to sum to 1', () => {
    expect(scoreOf({ gatekeeper: 1, supplyLoss: 1, routeShare: 1 }, WEIGHTS)).toBe(100)
    expect(scoreOf({ gatekeeper: 0.2, supplyLoss: 0.5, routeShare: 0.5 }, WEIGHTS)).toBeCloseTo(
      (100 * (0.35 * 0.2 + 0.3 * 0.5 + 0.2 * 0.5)) / 0.85,
      9,
    )
  })

  it('does not change when all weights are doubled', () => {
    const criteria = { gatekeeper: 0.1, supplyLoss: 0.7, routeShare: 0.4 }
    const doubled = { gatekeeper: 0.7, supplyLoss: 0.6, routeShare: 0.4 }
    expect(scoreOf(criteria, doubled)).toBe(scoreOf(criteria, WEIGHTS))
  })

  it('is 0 when nothing weighs anything, and takes no negative weight', () => {
    const criteria = { gatekeeper: 1, supplyLoss: 0.5, routeShare: 1 }
    expect(scoreOf(criteria, { gatekeeper: 0, supplyLoss: 0, routeShare: 0 })).toBe(0)
    expect(renormalised({ gatekeeper: -1, supplyLoss: 1, routeShare: Number.NaN })).toEqual({
      gatekeeper: 0,
      supplyLoss: 1,
      routeShare: 0,
    })
  })
})

describe('the tier', () => {
  it('is 1 as soon as one end user depends on it alone', () => {
    expect(tierOf({ gatekeeper: 0.01, supplyLoss: 0, routeShare: 0.9 })).toBe(1)
  })

  it('is 3 from a quarter of the routes on', () => {
    expect(tierOf({ gatekeeper: 0, supplyLoss: 0.9, routeShare: 0.25 })).toBe(3)
    expect(tierOf({ gatekeeper: 0, supplyLoss: 0.9, routeShare: 0.2499 })).toBeNull()
  })

  it('is not decided by the last digit of a sum', () => {
    const quarter = [0.1, 0.2, 0.3, 0.4].reduce((sum, part) => sum + part / 4, 0)
    expect(tierOf({ gatekeeper: 0, supplyLoss: 0, routeShare: settled(quarter) })).toBe(3)
    expect(settled(0.1 + 0.2)).toBe(0.3)
  })
})

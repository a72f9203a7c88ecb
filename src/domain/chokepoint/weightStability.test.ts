import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scoreOf, type Criteria } from './score.ts'
import { CRITERIA } from './settings.ts'
import { evenWeightings, topThreeShares, WEIGHTINGS, WEIGHTINGS_SEED } from './weightStability.ts'

const criteria = (values: readonly number[]) =>
  Object.fromEntries(
    CRITERIA.map((criterion, place) => [criterion, values[place] ?? 0]),
  ) as Criteria

const row = (id: string, ...values: number[]) => ({ id, ...criteria(values) })

describe('evenly drawn weightings', () => {
  const drawn = evenWeightings(20_000, WEIGHTINGS_SEED)

  it('sum to 1 and hold nothing below 0', () => {
    for (const weights of drawn) {
      expect(weights.length).toBe(CRITERIA.length)
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12)
      expect(Math.min(...weights)).toBeGreaterThanOrEqual(0)
    }
  })

  it('favour no criterion: each weighs a fifth on average, and more than half in (1/2)⁴ of them', () => {
    for (const place of CRITERIA.keys()) {
      const mean = drawn.reduce((sum, weights) => sum + weights[place]!, 0) / drawn.length
      expect(Math.abs(mean - 1 / 5)).toBeLessThan(0.005)
      const heavy = drawn.filter((weights) => weights[place]! > 0.5).length / drawn.length
      expect(Math.abs(heavy - 1 / 16)).toBeLessThan(0.005)
    }
  })

  it('are the same every time', () => {
    expect(evenWeightings(3, 42)).toEqual(evenWeightings(3, 42))
    expect(evenWeightings(3, 42)).not.toEqual(evenWeightings(3, 43))
  })
})

describe('the share of weightings under which an entity is among the top three', () => {
  it('is everything for whoever is highest in all, and nothing for whoever is below three in all', () => {
    const shares = topThreeShares([
      row('first', 1, 1, 1, 1, 1),
      row('specialist', 1, 0, 0, 0, 0),
      row('second', 0.9, 0.9, 0.9, 0.9, 0.9),
      row('third', 0.8, 0.8, 0.8, 0.8, 0.8),
      row('last', 0.1, 0.1, 0.1, 0.1, 0.1),
    ])
    expect([shares.get('first'), shares.get('second'), shares.get('last')]).toEqual([1, 1, 0])
    // It beats the third once the first criterion weighs more than 4/5: (1/5)⁴ of all weightings.
    expect(shares.get('specialist')).toBeGreaterThan(0)
    expect(shares.get('specialist')).toBeLessThan(0.006)
    expect(shares.get('third')! + shares.get('specialist')!).toBeCloseTo(1, 12)
  })

  it('agrees with ranking under every weighting by score, then by id', () => {
    const share = fc.integer({ min: 0, max: 4 }).map((part) => part / 4)
    const rows = fc
      .array(fc.array(share, { minLength: 5, maxLength: 5 }), { maxLength: 7 })
      .map((all) => all.map((values, place) => row(`e${(place * 5) % 7}`, ...values)))
    const weightings = evenWeightings(20, 7)
    fc.assert(
      fc.property(rows, (scores) => {
        const known = new Map(scores.map(({ id }) => [id, 0]))
        for (const weights of weightings) {
          const top = scores
            .map((one) => ({ id: one.id, score: scoreOf(one, criteria(weights)) }))
            .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
            .slice(0, 3)
          for (const { id } of top) known.set(id, known.get(id)! + 1 / 20)
        }
        const found = topThreeShares(scores, weightings)
        for (const [id, expected] of known) expect(found.get(id)).toBeCloseTo(expected, 9)
      }),
    )
  })

  it('is drawn from a thousand weightings', () => {
    const shares = topThreeShares(
      Array.from({ length: 6 }, (_, place) => row(`e${place}`, place, 5 - place, place % 3, 1, 2)),
    )
    const times = [...shares.values()].map((part) => part * WEIGHTINGS)
    expect(times.every((count) => Math.abs(count - Math.round(count)) < 1e-9)).toBe(true)
    expect(times.reduce((sum, count) => sum + count, 0)).toBeCloseTo(3 * WEIGHTINGS, 6)
  })
})

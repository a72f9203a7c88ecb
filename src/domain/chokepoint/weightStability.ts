import { seededNumbers } from '../../lib/seededNumbers.ts'
import type { EntityId } from '../network/schema/entity.ts'
import type { EntityScore } from './result.ts'
import { settled, type Criteria } from './score.ts'
import { CRITERIA } from './settings.ts'

/** How many weightings are tried, and the seed they are drawn with. */
export const WEIGHTINGS = 1_000
export const WEIGHTINGS_SEED = 42

const TOP = 3
/** More than `settled` ever changes a score. */
const ROUNDED_BY = 1e-9

/**
 * Weightings of the five criteria, each summing to 1, drawn so that every one is as likely as any other: the gaps between
 * sorted even draws from [0,1] (L. Devroye, Non-uniform random variate generation, 1986, chapter V, section 2). The same for
 * the same seed.
 */
export function evenWeightings(count: number, seed: number): readonly (readonly number[])[] {
  const random = seededNumbers(seed)
  return Array.from({ length: count }, () => {
    const cuts = Array.from({ length: CRITERIA.length - 1 }, random).toSorted((a, b) => a - b)
    return CRITERIA.map((_, place) => (cuts[place] ?? 1) - (cuts[place - 1] ?? 0))
  })
}

/** Places of the three highest under one weighting; of equals the one that stands first. Fewer where there are fewer. */
function topPlaces(values: Float64Array, weights: readonly number[]): number[] {
  const top: { place: number; score: number }[] = []
  const width = weights.length
  for (let place = 0; place * width < values.length; place++) {
    let sum = 0
    for (let at = 0; at < width; at++) sum += weights[at]! * values[place * width + at]!
    const last = top[TOP - 1]
    // Rounding is what takes long here, and hardly ever decides.
    if (last !== undefined && 100 * sum < last.score - ROUNDED_BY) continue
    const score = settled(100 * sum)
    if (last !== undefined && score <= last.score) continue
    const before = top.findIndex((other) => other.score < score)
    top.splice(before === -1 ? top.length : before, 0, { place, score })
    top.length = Math.min(top.length, TOP)
  }
  return top.map(({ place }) => place)
}

/**
 * Under which share of evenly drawn weightings each entity is among the three highest, ties by id: how much of its place
 * hangs on a choice of weights. O(weightings · entities).
 */
export function topThreeShares(
  scores: readonly (Criteria & Pick<EntityScore, 'id'>)[],
  weightings = evenWeightings(WEIGHTINGS, WEIGHTINGS_SEED),
): ReadonlyMap<EntityId, number> {
  const byId = scores.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const values = Float64Array.from(
    byId.flatMap((score) => CRITERIA.map((criterion) => score[criterion])),
  )
  const times = new Int32Array(byId.length)
  for (const weights of weightings) {
    for (const place of topPlaces(values, weights)) times[place]! += 1
  }
  return new Map(byId.map(({ id }, place) => [id, times[place]! / weightings.length]))
}

/**
 * The value below which a share of the values lies, interpolated between neighbours.
 * @param {readonly number[]} values at least one, in any order
 * @param {number} share from 0 to 1
 */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b)
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)] ?? Number.NaN
  const above = sorted[Math.ceil(place)] ?? Number.NaN
  return below + (above - below) * (place - Math.floor(place))
}

/**
 * The middle of the ratios, and how far the middle half of them spreads.
 * @param {readonly number[]} ratios
 */
export function summarise(ratios) {
  return {
    ratio: quantile(ratios, 0.5),
    spread: quantile(ratios, 0.75) - quantile(ratios, 0.25),
  }
}

/** @param {readonly number[]} values */
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length

/**
 * How fast time grows with size: e where it grows as size^e. The slope of the line through both as logarithms, least
 * squares.
 * @param {readonly number[]} sizes at least two different ones
 * @param {readonly number[]} times one a size
 */
export function growthExponent(sizes, times) {
  const x = sizes.map(Math.log)
  const y = times.map(Math.log)
  const [middle, height] = [mean(x), mean(y)]
  const together = x.reduce((sum, at, place) => sum + (at - middle) * ((y[place] ?? 0) - height), 0)
  return together / x.reduce((sum, at) => sum + (at - middle) ** 2, 0)
}

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

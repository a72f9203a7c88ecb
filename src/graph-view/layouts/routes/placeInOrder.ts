/**
 * Places things along a line in a given order, as near as possible to where each wants to be (least weighted sum of
 * squares), at least `gaps[i]` between thing i and i + 1 and all between `low` and `high`. When they do not fit they
 * start at `low` and run over `high`.
 *
 * Isotonic regression by pooling adjacent violators; clipping its outcome gives the bounded optimum.
 * References: M. Ayer et al., An empirical distribution function for sampling with incomplete information (1955);
 * T. Dwyer, K. Marriott, P. Stuckey, Fast node overlap removal, GD 2005, for its use in drawing. Complexity: O(n).
 */
export function placeInOrder(
  wanted: ArrayLike<number>,
  weights: ArrayLike<number>,
  gaps: ArrayLike<number>,
  low: number,
  high: number,
): Float64Array {
  const size = wanted.length
  const offset = new Float64Array(size)
  for (let thing = 1; thing < size; thing++) offset[thing] = offset[thing - 1]! + gaps[thing - 1]!

  const mean = new Float64Array(size)
  const weight = new Float64Array(size)
  const length = new Int32Array(size)
  let pools = 0
  for (let thing = 0; thing < size; thing++) {
    mean[pools] = wanted[thing]! - offset[thing]!
    weight[pools] = weights[thing]!
    length[pools] = 1
    while (pools > 0 && mean[pools - 1]! >= mean[pools]!) {
      const joint = weight[pools - 1]! + weight[pools]!
      mean[pools - 1] =
        (mean[pools - 1]! * weight[pools - 1]! + mean[pools]! * weight[pools]!) / joint
      weight[pools - 1] = joint
      length[pools - 1]! += length[pools]!
      pools--
    }
    pools++
  }

  const last = size > 0 ? high - offset[size - 1]! : high
  const places = new Float64Array(size)
  for (let pool = 0, thing = 0; pool < pools; pool++) {
    const start = Math.max(low, Math.min(last, mean[pool]!))
    for (let member = 0; member < length[pool]!; member++, thing++)
      places[thing] = start + offset[thing]!
  }
  return places
}

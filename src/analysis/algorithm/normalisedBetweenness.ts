/** Raw undirected betweenness as a share of the (n − 1)(n − 2)/2 pairs of other vertices; 0 where there are none. */
export function normalisedBetweenness(raw: Float64Array): Float64Array {
  const others = raw.length - 1
  const pairs = (others * (others - 1)) / 2
  return raw.map((sum) => (pairs > 0 ? sum / pairs : 0))
}

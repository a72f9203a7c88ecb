/** Each unordered pair once, in order of first appearance; pairs of one with itself are left out. */
export function distinctPairs(pairs: Iterable<readonly [number, number]>): [number, number][] {
  const seen = new Set<string>()
  const distinct: [number, number][] = []
  for (const [a, b] of pairs) {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`
    if (a === b || seen.has(key)) continue
    seen.add(key)
    distinct.push([a, b])
  }
  return distinct
}

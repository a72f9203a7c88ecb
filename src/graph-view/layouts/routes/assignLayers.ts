import { strongComponents } from './strongComponents.ts'

/**
 * Layers of the entities between the two ends, 1 up to `depth`; entry points are layer 0 and end users `depth + 1`.
 *
 * A layer is the longest path along flow, with the members of a cycle in one layer. Where that leaves a choice the
 * entity moves to where its arcs are shortest together: who collects from many stands near the entry points, who
 * deals out to many near the end users, so that the middle keeps only what everything passes through. Where even
 * that is equal it takes the emptiest layer.
 *
 * References: K. Sugiyama, S. Tagawa, M. Toda, Methods for visual understanding of hierarchical system structures,
 * IEEE Trans. SMC 11 (1981); E. Gansner et al., A technique for drawing directed graphs, IEEE TSE 19 (1993), for
 * the objective. Complexity: O(V + E) per round, at most eight rounds.
 *
 * @param arcs between the entities, by their numbers below `size`
 * @param fromEntries arcs that reach each entity straight from entry points
 * @param toEndUsers arcs that lead from each entity straight to end users
 */
export function assignLayers(
  size: number,
  arcs: readonly (readonly [number, number])[],
  fromEntries: ArrayLike<number>,
  toEndUsers: ArrayLike<number>,
): { readonly layer: Int32Array; readonly depth: number } {
  const { of, count } = strongComponents(size, arcs)
  const before: number[][] = Array.from({ length: count }, () => [])
  const after: number[][] = Array.from({ length: count }, () => [])
  for (const [from, to] of arcs) {
    const [tail, head] = [of[from]!, of[to]!]
    if (tail === head) continue
    after[tail]!.push(head)
    before[head]!.push(tail)
  }
  const pull = new Float64Array(count)
  const members = new Int32Array(count)
  for (let vertex = 0; vertex < size; vertex++) {
    const component = of[vertex]!
    pull[component]! += fromEntries[vertex]! - toEndUsers[vertex]!
    members[component]! += 1
  }
  for (let component = 0; component < count; component++)
    pull[component]! += before[component]!.length - after[component]!.length

  const place = new Int32Array(count)
  let depth = 0
  for (let component = count - 1; component >= 0; component--) {
    let latest = 0
    for (const other of before[component]!) latest = Math.max(latest, place[other]!)
    place[component] = latest + 1
    depth = Math.max(depth, latest + 1)
  }
  balance(place, depth, before, after, pull, members)
  return { layer: Int32Array.from(of, (component) => place[component]!), depth }
}

function balance(
  place: Int32Array,
  depth: number,
  before: readonly number[][],
  after: readonly number[][],
  pull: Float64Array,
  members: Int32Array,
) {
  const crowd = new Int32Array(depth + 2)
  place.forEach((layer, component) => (crowd[layer]! += members[component]!))
  for (let round = 0, moved = true; moved && round < 8; round++) {
    moved = false
    for (let component = place.length - 1; component >= 0; component--) {
      let first = 1
      let last = depth
      for (const other of before[component]!) first = Math.max(first, place[other]! + 1)
      for (const other of after[component]!) last = Math.min(last, place[other]! - 1)
      const from = place[component]!
      crowd[from]! -= members[component]!
      let to = pull[component]! > 0 ? first : last
      if (pull[component] === 0) {
        to = first
        for (let layer = first + 1; layer <= last; layer++)
          if (crowd[layer]! < crowd[to]!) to = layer
      }
      place[component] = to
      crowd[to]! += members[component]!
      moved ||= to !== from
    }
  }
}

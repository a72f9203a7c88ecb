import type { DirectedGraph } from '../graph/directedGraph.ts'
import { strongComponents } from './strongComponents.ts'

/** Bits that spread along arcs, 32 searches at a time. */
export interface BitSpread {
  /** Place of every vertex in an order in which arcs lead on, save within a cycle. */
  readonly placeOf: Int32Array
  /**
   * Sets `bits[v]` to the seeds of v and of everything that leads to v, 0 where `isStopped` holds 1. Only vertices from
   * `fromPlace` on are worked out, those before are taken as given.
   */
  readonly spread: (
    bits: Int32Array,
    seeds: Int32Array,
    isStopped: Uint8Array,
    fromPlace?: number,
  ) => void
}

/**
 * Reachability from up to 32 vertices at once: bit b of `bits[v]` tells whether a vertex seeded with bit b leads to v.
 *
 * Vertices are swept in topological order of the strong components (R. E. Tarjan 1972, see `strongComponents.ts`), every
 * component until nothing changes. O(vertices + arcs) time without cycles, O(size · arcs) within a component at worst.
 */
export function bitSpreadOver(graph: DirectedGraph): BitSpread {
  const { vertexCount, backward } = graph
  const { offsets, targets } = backward
  const { of, count } = strongComponents(graph)
  const sizes = new Int32Array(count)
  for (const component of of) sizes[component]! += 1
  // Components are numbered against the arcs, so the order runs from the last to the first.
  const next = new Int32Array(count + 1)
  for (let component = count - 1; component > 0; component--)
    next[component - 1] = next[component]! + sizes[component]!
  const order = new Int32Array(vertexCount)
  const placeOf = new Int32Array(vertexCount)
  for (let vertex = 0; vertex < vertexCount; vertex++) {
    placeOf[vertex] = next[of[vertex]!]!++
    order[placeOf[vertex]!] = vertex
  }

  return {
    placeOf,
    spread: (bits, seeds, isStopped, fromPlace = 0) => {
      let start = fromPlace
      // A component is never begun in its middle: what feeds its first vertices may have changed.
      while (start > 0 && start < vertexCount && of[order[start]!] === of[order[start - 1]!])
        start -= 1
      while (start < vertexCount) {
        const end = start + sizes[of[order[start]!]!]!
        for (let place = start; place < end; place++) bits[order[place]!] = 0
        for (let isChanging = true; isChanging;) {
          isChanging = false
          for (let place = start; place < end; place++) {
            const vertex = order[place]!
            if (isStopped[vertex] === 1) continue
            let sum = seeds[vertex]!
            for (let slot = offsets[vertex]!; slot < offsets[vertex + 1]!; slot++)
              sum |= bits[targets[slot]!]!
            if (sum === bits[vertex]) continue
            bits[vertex] = sum
            isChanging = end - start > 1
          }
        }
        start = end
      }
    },
  }
}

import type { DirectedGraph } from '../graph/directedGraph.ts'
import { bitSpreadOver } from './bitSpread.ts'

/** Which sources reach which ends: bit b of `masks[end · blocks + block]` stands for source 32 · block + b, by place. */
export interface ConnectedPairs {
  readonly count: number
  readonly blocks: number
  readonly masks: Int32Array
}

/** The connected (source, end) pairs when the vertices of `isStopped` are gone; a stopped source or end has none. */
export type FindConnectedPairs = (isStopped: Uint8Array) => ConnectedPairs

/**
 * A finder of connected (source, end) pairs. Routes may pass through other sources and other ends. A source is not
 * paired with itself: the sets are disjoint.
 *
 * One sweep for 32 sources, see `bitSpread.ts`. O(sources/32 · (vertices + arcs)) time a call without cycles.
 */
export function connectedPairsFinder(
  graph: DirectedGraph,
  sources: ArrayLike<number>,
  ends: ArrayLike<number>,
): FindConnectedPairs {
  const { spread } = bitSpreadOver(graph)
  const blocks = Math.ceil(sources.length / 32)
  const bits = new Int32Array(graph.vertexCount)
  const seeds = new Int32Array(graph.vertexCount)
  return (isStopped) => {
    const masks = new Int32Array(ends.length * blocks)
    let count = 0
    for (let block = 0; block < blocks; block++) {
      seeds.fill(0)
      for (let place = 32 * block; place < Math.min(32 * block + 32, sources.length); place++)
        seeds[sources[place]!]! |= 1 << (place % 32)
      spread(bits, seeds, isStopped)
      for (let end = 0; end < ends.length; end++) {
        const mask = bits[ends[end]!]!
        masks[end * blocks + block] = mask
        count += bitCount(mask)
      }
    }
    return { count, blocks, masks }
  }
}

/** How many bits of 32 are set (H. S. Warren, Hacker's Delight, 2002, section 5-1). */
export function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

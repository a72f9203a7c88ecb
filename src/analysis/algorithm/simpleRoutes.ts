import type { DirectedGraph } from '../graph/directedGraph.ts'
import { strongComponents } from './strongComponents.ts'

/** Simple routes to an end, at most `cap`; stopped vertices left out. */
export type CountSimpleRoutes = (end: number, isStopped: Uint8Array, cap: number) => number

/**
 * A counter of simple routes: from any source, no vertex twice, through no other source; other ends may lie between. Counts
 * up to a cap, because there can be exponentially many.
 *
 * Depth-first search on an explicit stack that only enters what still leads to the end past the route so far, so that no
 * time is lost in dead ends. That is checked within cycles only; elsewhere reaching the end is enough. O(cap · longest
 * route) time without cycles, O(cap · longest route · arcs) with.
 */
export function simpleRoutesCounter(
  graph: DirectedGraph,
  sources: ArrayLike<number>,
): CountSimpleRoutes {
  const { vertexCount, forward, backward } = graph
  const isSource = new Uint8Array(vertexCount)
  for (let place = 0; place < sources.length; place++) isSource[sources[place]!] = 1
  const { of, count } = strongComponents(graph)
  const sizes = new Int32Array(count)
  for (const component of of) sizes[component]! += 1

  /** 1 for what no further step may enter: stopped, a source, on the route, or leading nowhere. */
  const isClosed = new Uint8Array(vertexCount)
  const nextSlot = new Int32Array(vertexCount)
  const route = new Int32Array(vertexCount)
  const queue = new Int32Array(vertexCount)
  /** next step of one way to the end, by vertex that is open before any route begins */
  const ahead = new Int32Array(vertexCount)
  const seenAt = new Int32Array(vertexCount)
  let search = 0

  /** Closes all but what leads to the end without passing a source; answers with the sources that lead there too. */
  const openTowards = (end: number, isStopped: Uint8Array): Uint8Array => {
    const isStart = new Uint8Array(vertexCount)
    isClosed.fill(1)
    isClosed[end] = 0
    queue[0] = end
    let tail = 1
    for (let head = 0; head < tail; head++) {
      const vertex = queue[head]!
      for (let slot = backward.offsets[vertex]!; slot < backward.offsets[vertex + 1]!; slot++) {
        const before = backward.targets[slot]!
        if (isStopped[before] === 1) continue
        if (isSource[before] === 1) isStart[before] = 1
        else if (isClosed[before] === 1) {
          isClosed[before] = 0
          ahead[before] = vertex
          queue[tail++] = before
        }
      }
    }
    return isStart
  }

  /** Whether a vertex still leads to the end past the route so far. Out of its own cycle the route cannot be in the way. */
  const leadsOn = (start: number, end: number): boolean => {
    const isOut = (vertex: number) => vertex === end || of[vertex] !== of[start]
    if (sizes[of[start]!] === 1) return true
    let next = ahead[start]!
    while (isClosed[next] === 0 && !isOut(next)) next = ahead[next]!
    if (isClosed[next] === 0) return true
    search += 1
    queue[0] = start
    seenAt[start] = search
    let tail = 1
    for (let head = 0; head < tail; head++) {
      const vertex = queue[head]!
      for (let slot = forward.offsets[vertex]!; slot < forward.offsets[vertex + 1]!; slot++) {
        const target = forward.targets[slot]!
        if (isClosed[target] === 1 || seenAt[target] === search) continue
        if (isOut(target)) return true
        seenAt[target] = search
        queue[tail++] = target
      }
    }
    return false
  }

  /** Routes from one source, which stays closed like all of them. */
  const countFrom = (source: number, end: number, cap: number): number => {
    let found = 0
    let length = 1
    route[0] = source
    nextSlot[source] = forward.offsets[source]!
    while (length > 0 && found < cap) {
      const vertex = route[length - 1]!
      const slot = nextSlot[vertex]!++
      if (slot >= forward.offsets[vertex + 1]!) {
        length -= 1
        isClosed[vertex] = isSource[vertex]!
        continue
      }
      const target = forward.targets[slot]!
      if (isClosed[target] === 1) continue
      if (target === end) found += 1
      else if (leadsOn(target, end)) {
        isClosed[target] = 1
        nextSlot[target] = forward.offsets[target]!
        route[length++] = target
      }
    }
    return found
  }

  return (end, isStopped, cap) => {
    if (isStopped[end] === 1 || isSource[end] === 1) return 0
    const isStart = openTowards(end, isStopped)
    let found = 0
    for (let place = 0; place < sources.length && found < cap; place++) {
      if (isStart[sources[place]!] === 1) found += countFrom(sources[place]!, end, cap - found)
    }
    return found
  }
}

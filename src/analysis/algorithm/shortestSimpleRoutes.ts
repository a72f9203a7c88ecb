import type { DirectedGraph } from '../graph/directedGraph.ts'
import type { Steps } from '../../lib/steps.ts'

/** All routes that begin with `route[0 … at]` and go on to none of `banned`; `found` is the shortest once it is known. */
interface Cell {
  readonly route: Int32Array
  readonly at: number
  readonly banned: readonly number[]
  readonly found?: Int32Array
}

export interface SimpleRoutes {
  /** by length, then by vertex number */
  readonly routes: Int32Array[]
  /** True when there are more. */
  readonly isCapped: boolean
}

/**
 * The shortest simple routes from one vertex to another, ends included, at most `cap`; none from a vertex to itself. Which of
 * equally long ones come in before the cap depends on the order of the arcs alone. Yields the share of the cap found.
 *
 * J. Y. Yen, Finding the k shortest loopless paths in a network, Management Science 17 (1971) 712–716, with the partition of
 * E. L. Lawler, A procedure for computing the k best solutions, Management Science 18 (1972) 401–405: what is left to
 * find is split into cells without overlap, and a cell is only searched once its lower bound is due. One breadth-first
 * search a cell, O(cap · longest route · arcs) at worst. All arcs have length one; parallel arcs and loops change nothing.
 */
export function* shortestSimpleRoutesSteps(
  { vertexCount, forward, backward }: DirectedGraph,
  source: number,
  target: number,
  cap: number,
): Steps<SimpleRoutes> {
  const routes: Int32Array[] = []
  if (source === target) return { routes, isCapped: false }
  const distance = distancesTo(backward, target, vertexCount)
  if (distance[source] === -1) return { routes, isCapped: false }

  const next = new Int32Array(vertexCount)
  const queue = new Int32Array(vertexCount)
  /** `search` for what a search has met or must not enter, −search for where the next step may lead. */
  const mark = new Int32Array(vertexCount)
  let search = 1

  const stepsOf = ({ route, at, banned }: Cell): number[] => {
    const from = route[at]!
    const steps: number[] = []
    for (let slot = forward.offsets[from]!; slot < forward.offsets[from + 1]!; slot++) {
      const step = forward.targets[slot]!
      if (distance[step] !== -1 && !banned.includes(step) && mark[step] !== search) steps.push(step)
    }
    return steps
  }
  /** Forbids the beginning of a cell to what follows. */
  const markBeginning = ({ route, at }: Cell) => {
    search += 1
    for (let place = 0; place <= at; place++) mark[route[place]!] = search
  }
  const shortestIn = (cell: Cell): Int32Array | null => {
    markBeginning(cell)
    for (const step of stepsOf(cell)) mark[step] = -search
    queue[0] = target
    let isThere = mark[target] === -search
    let last = target
    mark[target] = search
    let tail = 1
    for (let head = 0; head < tail && !isThere; head++) {
      const vertex = queue[head]!
      for (let slot = backward.offsets[vertex]!; slot < backward.offsets[vertex + 1]!; slot++) {
        const before = backward.targets[slot]!
        if (mark[before] === search) continue
        isThere = mark[before] === -search
        mark[before] = search
        next[before] = vertex
        last = before
        if (isThere) break
        queue[tail++] = before
      }
    }
    if (!isThere) return null
    const rest = [last]
    while (last !== target) rest.push((last = next[last]!))
    return Int32Array.from([...cell.route.subarray(0, cell.at + 1), ...rest])
  }

  const due = new Map<number, Cell[]>()
  let waiting = 0
  const add = (cell: Cell, length: number) => {
    const sameLength = due.get(length)
    if (sameLength) sameLength.push(cell)
    else due.set(length, [cell])
    waiting += 1
  }
  const addBounded = (cell: Cell, atLeast: number) => {
    const rest = stepsOf(cell).reduce((least, step) => Math.min(least, distance[step]!), Infinity)
    if (rest < Infinity) add(cell, Math.max(atLeast, cell.at + 1 + rest))
  }
  /** What is left of a cell without its shortest route. Nothing in it is shorter than that. */
  const split = (route: Int32Array, { at, banned }: Cell) => {
    const length = route.length - 1
    markBeginning({ route, at, banned })
    addBounded({ route, at, banned: [...banned, route[at + 1]!] }, length)
    for (let place = at + 1; place < route.length - 1; place++) {
      mark[route[place]!] = search
      addBounded({ route, at: place, banned: [route[place + 1]!] }, length)
    }
  }

  addBounded({ route: Int32Array.of(source), at: 0, banned: [] }, 0)
  for (let length = distance[source]!; waiting > 0 && routes.length <= cap; length++) {
    // Cells of the same length are added while these are worked off, shorter ones never.
    for (const cell of due.get(length) ?? []) {
      yield routes.length / (cap + 1)
      waiting -= 1
      const found = cell.found ?? shortestIn(cell)
      if (found === null) continue
      if (found.length - 1 > length) {
        add({ ...cell, found }, found.length - 1)
        continue
      }
      routes.push(found)
      if (routes.length > cap) break
      split(found, cell)
    }
    due.delete(length)
  }
  return { routes: routes.slice(0, cap).toSorted(inOrder), isCapped: routes.length > cap }
}

function distancesTo(
  { offsets, targets }: DirectedGraph['backward'],
  target: number,
  vertexCount: number,
): Int32Array {
  const distance = new Int32Array(vertexCount).fill(-1)
  const queue = new Int32Array(vertexCount)
  distance[target] = 0
  queue[0] = target
  let tail = 1
  for (let head = 0; head < tail; head++) {
    const vertex = queue[head]!
    for (let slot = offsets[vertex]!; slot < offsets[vertex + 1]!; slot++) {
      const before = targets[slot]!
      if (distance[before] !== -1) continue
      distance[before] = distance[vertex]! + 1
      queue[tail++] = before
    }
  }
  return distance
}

function inOrder(a: Int32Array, b: Int32Array): number {
  if (a.length !== b.length) return a.length - b.length
  const place = a.findIndex((vertex, index) => vertex !== b[index])
  return place === -1 ? 0 : a[place]! - b[place]!
}

/** Where the arcs of a vertex lead, one after the other; -1 beyond the last. */
export type Successor = (vertex: number, index: number) => number

/**
 * Strong components of what can be reached from one vertex of a digraph that is not stored but asked for arc by arc. The
 * finder answers with the part of each vertex by number; what is not reached has 0. The answer is overwritten by the next call.
 *
 * Tarjan 1972, as in `strongComponents.ts`. O(vertices + arcs reached) time, O(size) space, shared by all calls.
 */
export function strongPartsFinder(
  size: number,
  successor: Successor,
): (start: number) => Int32Array {
  const part = new Int32Array(size)
  const found = new Int32Array(size)
  const lowest = new Int32Array(size)
  const nextIndex = new Int32Array(size)
  const trail = new Int32Array(size)
  const open = new Int32Array(size)
  const met = new Int32Array(size)
  let metCount = 0
  let openCount = 0
  let count = 0

  const enter = (vertex: number) => {
    met[metCount++] = vertex
    found[vertex] = lowest[vertex] = metCount
    nextIndex[vertex] = 0
    open[openCount++] = vertex
  }
  const closePart = (root: number) => {
    count += 1
    let member = -1
    while (member !== root) {
      member = open[--openCount]!
      part[member] = count
    }
  }

  return (start) => {
    for (let place = 0; place < metCount; place++) found[met[place]!] = part[met[place]!] = 0
    metCount = openCount = count = 0
    trail[0] = start
    enter(start)
    let depth = 1
    while (depth > 0) {
      const vertex = trail[depth - 1]!
      const to = successor(vertex, nextIndex[vertex]!++)
      if (to !== -1) {
        if (found[to] === 0) {
          enter(to)
          trail[depth++] = to
        } else if (part[to] === 0 && found[to]! < lowest[vertex]!) {
          lowest[vertex] = found[to]!
        }
        continue
      }
      depth -= 1
      if (lowest[vertex] === found[vertex]) closePart(vertex)
      else lowest[trail[depth - 1]!] = Math.min(lowest[trail[depth - 1]!]!, lowest[vertex]!)
    }
    return part
  }
}

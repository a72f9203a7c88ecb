import type { DirectedGraph } from '../graph/directedGraph.ts'

/** What stays the same over all questions about one graph. */
export interface BypassGround {
  readonly graph: DirectedGraph
  /** 1 for the starts of routes: no undocumented arc enters one */
  readonly isClosed: Uint8Array
  /** role by vertex, 0 … roleCount - 1 */
  readonly roleOf: Int32Array
  /** 1 for vertices that end routes and never continue one: no undocumented arc leaves one */
  readonly isLast: Uint8Array
  readonly roleCount: number
  /** documented arcs from role a to role b, at `a * roleCount + b`; where there are none an undocumented one may not be */
  readonly documented: Int32Array
  /** 1 for roles that are named only after all others */
  readonly isLateRole: Uint8Array
}

/** A way round: all its vertices in order, and the undocumented arcs on it as pairs of vertices, in order. */
export interface Way {
  readonly vertices: Int32Array
  readonly steps: Int32Array
}

/** The ways around one vertex that need the fewest undocumented arcs. */
export interface BypassTree {
  /** by vertex: the fewest undocumented arcs to get there; -1 where no number of them helps */
  readonly distance: Int32Array
  /** One of the ways with the fewest. The vertex must have a distance. */
  readonly wayTo: (vertex: number) => Way
}

/**
 * The fewest undocumented arcs with which any root reaches each vertex around a removed one. An undocumented arc a → b may
 * exist where a documented one leads from the role of a to the role of b, b is not closed and a is not last. Distance 0
 * means that a documented way round exists.
 *
 * Shortest paths over arcs of weight 0 (documented) and 1 (undocumented), breadth first by weight: E. W. Dijkstra, A note
 * on two problems in connexion with graphs, Numer. Math. 1 (1959) 269–271, with one queue for each weight in place of a
 * heap. The undocumented arcs, which are millions, are never listed: every vertex has a free step to the outbox of its
 * role, an outbox reaches the inboxes of compatible roles at weight 1, and an inbox opens to all vertices of its role, once.
 * O(arcs + vertices + roles²).
 */
export function bypassTree(
  ground: BypassGround,
  roots: ArrayLike<number>,
  removed: number,
): BypassTree {
  const { roleOf, isClosed, isLast, roleCount, documented } = ground
  const { vertexCount, forward } = ground.graph
  const firstInbox = vertexCount + roleCount
  const before = new Int32Array(vertexCount + 2 * roleCount).fill(-1)
  const distances = new Int32Array(vertexCount + 2 * roleCount).fill(-1)
  let queue: number[] = []
  let dearer: number[] = []
  let distance = 0

  const visit = (place: number, from: number) => {
    if (distances[place] !== -1 || place === removed) return
    distances[place] = distance
    before[place] = from
    queue.push(place)
  }
  const openInbox = (place: number) => {
    for (let vertex = 0; vertex < vertexCount; vertex++) {
      if (roleOf[vertex] === place - firstInbox && isClosed[vertex] === 0) visit(vertex, place)
    }
  }
  const leaveOutbox = (place: number) => {
    const row = (place - vertexCount) * roleCount
    for (let role = 0; role < roleCount; role++) {
      const inbox = firstInbox + role
      if (documented[row + role] === 0 || before[inbox] !== -1) continue
      before[inbox] = place
      dearer.push(inbox)
    }
  }
  const leaveVertex = (vertex: number) => {
    for (let slot = forward.offsets[vertex]!; slot < forward.offsets[vertex + 1]!; slot++) {
      visit(forward.targets[slot]!, vertex)
    }
    if (isLast[vertex] === 0) visit(vertexCount + roleOf[vertex]!, vertex)
  }

  for (let place = 0; place < roots.length; place++) visit(roots[place]!, -1)
  for (; queue.length > 0; distance++) {
    for (let head = 0; head < queue.length; head++) {
      const place = queue[head]!
      if (place >= firstInbox) openInbox(place)
      else if (place >= vertexCount) leaveOutbox(place)
      else leaveVertex(place)
    }
    queue = dearer
    dearer = []
  }
  return {
    distance: distances.subarray(0, vertexCount),
    wayTo: (vertex) => wayBack(before, vertex, vertexCount),
  }
}

/** The way back from a vertex with the boxes left out: a step through boxes is an undocumented arc. */
function wayBack(before: Int32Array, last: number, vertexCount: number): Way {
  const vertices = [last]
  const steps: number[] = []
  let place = last
  while (before[place] !== -1) {
    const from = before[place]!
    // An inbox was reached from an outbox, and that from the vertex that sends.
    const sender = from >= vertexCount ? before[before[from]!]! : from
    if (sender !== from) steps.push(place, sender)
    vertices.push(sender)
    place = sender
  }
  return {
    vertices: Int32Array.from(vertices.toReversed()),
    steps: Int32Array.from(steps.toReversed()),
  }
}

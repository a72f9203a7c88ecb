import { connectedPairsFinder } from '../algorithm/connectedPairs.ts'
import { routesPart, type NumberedRoutes } from '../graph/routesPart.ts'
import type { Steps } from '../../lib/steps.ts'

/** What each group of vertices carries: groups 0 … groupCount − 1, one of them for each vertex. */
export interface JurisdictionsTask extends NumberedRoutes {
  readonly kind: 'jurisdictions'
  readonly groupOf: Int32Array
  readonly groupCount: number
}

/** Vertices are those of the task. */
export interface JurisdictionsOutcome {
  readonly kind: 'jurisdictions'
  readonly pairs: number
  /** end users that a route reaches */
  readonly endUsers: readonly number[]
  readonly groups: readonly {
    /** on a route, entry points and end users apart */
    readonly stopped: readonly number[]
    /** entry points and end users on a route */
    readonly spared: readonly number[]
    readonly pairsLost: number
    readonly endUsersLost: readonly number[]
  }[]
}

/**
 * For each group the connected (entry point, end user) pairs that are lost when all its vertices on routes are gone but entry points and
 * end users. O(groups · entry points/32 · (vertices + arcs)), groups without anybody on a route for nothing.
 */
export function* jurisdictionsSteps(task: JurisdictionsTask): Steps<JurisdictionsOutcome> {
  const { graph, vertices, entryPoints, endUsers } = routesPart(task)
  const connected = connectedPairsFinder(graph, entryPoints, endUsers)
  const isEnd = new Uint8Array(vertices.length)
  for (const place of [...entryPoints, ...endUsers]) isEnd[place] = 1
  const members = Array.from({ length: task.groupCount }, (): number[] => [])
  vertices.forEach((vertex, place) => members[task.groupOf[vertex]!]?.push(place))

  const isStopped = new Uint8Array(vertices.length)
  const before = connected(isStopped)
  const reached = (pairs: typeof before) =>
    Array.from(endUsers, (_, end) =>
      pairs.masks.subarray(end * pairs.blocks, (end + 1) * pairs.blocks).some((mask) => mask !== 0),
    )
  const reachedBefore = reached(before)
  const named = (places: Iterable<number>) => Array.from(places, (place) => vertices[place]!)

  const groups: JurisdictionsOutcome['groups'][number][] = []
  for (const group of members) {
    yield groups.length / task.groupCount
    const stopped = group.filter((place) => isEnd[place] === 0)
    const spared = named(group.filter((place) => isEnd[place] === 1))
    if (stopped.length === 0) {
      groups.push({ stopped: [], spared, pairsLost: 0, endUsersLost: [] })
      continue
    }
    for (const place of stopped) isStopped[place] = 1
    const after = connected(isStopped)
    for (const place of stopped) isStopped[place] = 0
    const stillReached = reached(after)
    groups.push({
      stopped: named(stopped),
      spared,
      pairsLost: before.count - after.count,
      endUsersLost: named(
        endUsers.filter((_, end) => reachedBefore[end] === true && stillReached[end] !== true),
      ),
    })
  }
  return {
    kind: 'jurisdictions',
    pairs: before.count,
    endUsers: named(endUsers.filter((_, end) => reachedBefore[end] === true)),
    groups,
  }
}

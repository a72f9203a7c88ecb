import { connectedPairsFinder } from '../algorithm/connectedPairs.ts'
import { disjointRoutesCounter } from '../algorithm/disjointRoutes.ts'
import { fragmentation, survivingPairs } from '../algorithm/fragmentation.ts'
import { minimumCutFinder } from '../algorithm/minimumCuts.ts'
import { reachableFrom } from '../algorithm/reachability.ts'
import { shortestRoutesFrom } from '../algorithm/shortestRoutes.ts'
import { simpleRoutesCounter } from '../algorithm/simpleRoutes.ts'
import { flagsOf } from '../graph/flags.ts'
import { Grouper, membersOf, type Grouped } from '../graph/grouped.ts'
import { routesPart, type NumberedRoutes, type RoutesPart } from '../graph/routesPart.ts'
import { undirectedGraph } from '../graph/undirectedGraph.ts'
import { partOf, type Steps } from '../../lib/steps.ts'

/** What is stopped where. Entry points and end users may be empty; then only fragmentation has an answer. */
export interface StopEffectTask extends NumberedRoutes {
  readonly kind: 'stop effect'
  readonly stopped: Int32Array
  /** simple routes are counted up to here */
  readonly routeCap: number
}

/** How end users are supplied, by place in `endUsers` of the outcome. */
export interface Supplies {
  readonly kappa: Float64Array
  readonly disjointRoutes: Int32Array
  readonly simpleRoutes: Int32Array
  /** vertices of a shortest route, ends included; none when there is none */
  readonly shortestRoutes: Grouped
}

export interface StopEffectOutcome {
  readonly kind: 'stop effect'
  /** those reached before, in their order */
  readonly endUsers: Int32Array
  readonly before: Supplies
  readonly after: Supplies
  readonly pairsBefore: number
  /** entry points each end user lost, by place in `endUsers` */
  readonly lost: Grouped
  readonly fragmentationBefore: number | null
  readonly fragmentationAfter: number | null
}

/** Entry points that reach an end user in the intact network and no longer, by end user. Speaks of the whole graph. */
function lostPairs({ graph, vertices, entryPoints, endUsers }: RoutesPart, isStopped: Uint8Array) {
  const findPairs = connectedPairsFinder(graph, entryPoints, endUsers)
  const before = findPairs(new Uint8Array(graph.vertexCount))
  const after = findPairs(isStopped)
  const lost = new Grouper()
  before.masks.forEach((mask, place) => {
    const gone = mask & ~after.masks[place]!
    const end = Math.floor(place / before.blocks)
    for (let bit = 0; bit < 32; bit++) {
      if ((gone >>> bit) % 2 === 0) continue
      lost.add(end, vertices[entryPoints[32 * (place % before.blocks) + bit]!]!)
    }
  })
  return { pairsBefore: before.count, lost: lost.grouped(endUsers.length) }
}

/**
 * Supplies under one set of stopped vertices after another; with `before` only the end users behind a stopped vertex are
 * looked at again. Yields the share of end users done.
 */
function supplier({ graph, vertices, entryPoints, endUsers }: RoutesPart, routeCap: number) {
  const countDisjoint = disjointRoutesCounter(graph, entryPoints)
  const countSimple = simpleRoutesCounter(graph, entryPoints)

  return function* (isStopped: Uint8Array, before?: Supplies): Steps<Supplies> {
    const stopped = [...isStopped.keys()].filter((vertex) => isStopped[vertex] === 1)
    const isBehind = reachableFrom(graph.forward, stopped)
    const findCut = minimumCutFinder(graph, entryPoints, isStopped)
    const findRoute = shortestRoutesFrom(graph.forward, entryPoints, isStopped)
    const kappa = new Float64Array(endUsers.length)
    const disjointRoutes = new Int32Array(endUsers.length)
    const simpleRoutes = new Int32Array(endUsers.length)
    const shortestRoutes = new Grouper()
    for (let place = 0; place < endUsers.length; place++) {
      const end = endUsers[place]!
      if (before && isBehind[end] === 0) {
        for (const vertex of membersOf(before.shortestRoutes, place))
          shortestRoutes.add(place, vertex)
        kappa[place] = before.kappa[place]!
        disjointRoutes[place] = before.disjointRoutes[place]!
        simpleRoutes[place] = before.simpleRoutes[place]!
        continue
      }
      const route = findRoute(end)
      for (const vertex of route) shortestRoutes.add(place, vertices[vertex]!)
      if (route.length > 0) {
        kappa[place] = findCut(end).kappa
        disjointRoutes[place] = countDisjoint(end, isStopped)
        simpleRoutes[place] = countSimple(end, isStopped, routeCap)
      }
      yield (place + 1) / endUsers.length
    }
    return {
      kappa,
      disjointRoutes,
      simpleRoutes,
      shortestRoutes: shortestRoutes.grouped(endUsers.length),
    }
  }
}

/**
 * What stopping a set of vertices does: how every end user is supplied before and after (κ, shortest route, disjoint and simple
 * routes), which pairs are lost, and how far the undirected graph falls apart (design, section 4).
 *
 * The means are in `algorithm/`: minimumCuts, shortestRoutes, disjointRoutes, simpleRoutes, connectedPairs, fragmentation.
 * Stopped entry points and end users count as lost. A vertex stopped twice is stopped once.
 */
export function* stopEffectSteps(task: StopEffectTask): Steps<StopEffectOutcome> {
  const { vertexCount, from, to, stopped, routeCap } = task
  const part = routesPart(task)
  const none = new Uint8Array(vertexCount)
  const isStopped = flagsOf(vertexCount, stopped)
  const isStoppedInPart = Uint8Array.from(part.vertices, (vertex) => isStopped[vertex]!)
  const supplies = supplier(part, routeCap)
  const before = yield* partOf(supplies(new Uint8Array(part.vertices.length)), 0, 0.5)
  const after = yield* partOf(supplies(isStoppedInPart, before), 0.5, 1)

  const whole = undirectedGraph(vertexCount, from, to)
  const stoppedCount = isStopped.reduce((sum, flag) => sum + flag, 0)
  return {
    kind: 'stop effect',
    endUsers: part.endUsers.map((place) => part.vertices[place]!),
    before,
    after,
    ...lostPairs(part, isStoppedInPart),
    fragmentationBefore: fragmentation(survivingPairs(whole, none), vertexCount, 0),
    fragmentationAfter: fragmentation(survivingPairs(whole, isStopped), vertexCount, stoppedCount),
  }
}

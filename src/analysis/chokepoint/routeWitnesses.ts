import type { FlowArcs } from '../../domain/chokepoint/flowArcs.ts'
import type { EndPair, PairedCut } from '../../domain/chokepoint/result.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import { eachPair } from '../algorithm/lostPairs.ts'
import { minimumCutFinder } from '../algorithm/minimumCuts.ts'
import { reachableFrom } from '../algorithm/reachability.ts'
import { splitOffBy } from '../algorithm/splitOff.ts'
import { directedGraph } from '../graph/directedGraph.ts'

/** What stands behind the numbers of a run, found again for one entity at a time. */
export interface RouteWitnesses {
  readonly allPairs: (
    entryPoints: readonly EntityId[],
    endUsers: readonly EntityId[],
  ) => readonly EndPair[]
  /** Pairs of these ends that lose every route without the entity. O(entry points · arcs). */
  readonly lostPairs: (
    id: EntityId,
    entryPoints: readonly EntityId[],
    endUsers: readonly EntityId[],
  ) => readonly EndPair[]
  /** Entities on any route from one of these to one of those, ends included. O(arcs). */
  readonly onRoutesBetween: (
    from: readonly EntityId[],
    to: readonly EntityId[],
  ) => readonly EntityId[]
  /** Whom an entity has an arc with, either way, each once. */
  readonly partnersOf: (id: EntityId) => readonly EntityId[]
  /** Entities that come apart from the largest part that is left of its component without it, direction aside. O(arcs). */
  readonly splitOff: (id: EntityId) => readonly EntityId[]
  /** Who makes a pair with the entity, for end users with κ = 2. One flow an end user. */
  readonly pairedCuts: (
    id: EntityId,
    entryPoints: readonly EntityId[],
    endUsers: readonly EntityId[],
  ) => readonly PairedCut[]
}

/** The analysis graph of a run, made when first asked for, and what can be asked of it. */
export function routeWitnesses({ arcs, inGraph }: FlowArcs): RouteWitnesses {
  const places = new Map(inGraph.map((id, place) => [id, place]))
  const at = (ids: readonly EntityId[]) => Int32Array.from(ids, (id) => places.get(id)!)
  const name = (place: number) => inGraph[place]!
  let made: ReturnType<typeof directedGraph> | undefined
  const graph = () =>
    (made ??= directedGraph(
      inGraph.length,
      at(arcs.map(({ source }) => source)),
      at(arcs.map(({ target }) => target)),
    ))

  const pairs = (
    without: number,
    entryPoints: readonly EntityId[],
    endUsers: readonly EntityId[],
  ) => {
    const found: EndPair[] = []
    eachPair(graph().forward, at(entryPoints), at(endUsers), without, (root, end, isKept) => {
      if (without === -1 || !isKept) found.push([name(root), name(end)])
    })
    return found
  }

  return {
    allPairs: (entryPoints, endUsers) => pairs(-1, entryPoints, endUsers),
    lostPairs: (id, entryPoints, endUsers) => pairs(places.get(id)!, entryPoints, endUsers),
    onRoutesBetween: (from, to) => {
      const { forward, backward } = graph()
      const ahead = reachableFrom(forward, at(from))
      const behind = reachableFrom(backward, at(to))
      return inGraph.filter((_, place) => ahead[place] === 1 && behind[place] === 1)
    },
    partnersOf: (id) => {
      const place = places.get(id)
      if (place === undefined) return []
      const { forward, backward } = graph()
      const near = [forward, backward].flatMap(({ offsets, targets }) => [
        ...targets.subarray(offsets[place], offsets[place + 1]),
      ])
      return [...new Set(near)].map(name)
    },
    splitOff: (id) => Array.from(splitOffBy(graph(), places.get(id)!), name),
    pairedCuts: (id, entryPoints, endUsers) => {
      const gone = new Uint8Array(inGraph.length)
      gone[places.get(id)!] = 1
      const find = minimumCutFinder(graph(), at(entryPoints), gone)
      return endUsers.map((endUser) => ({
        endUser,
        partners: Array.from(find(places.get(endUser)!).members, name).toSorted(),
      }))
    },
  }
}

import type { EntityId } from '../network/schema/entity.ts'
import type { PairsBehind } from './explanation.ts'
import type { EndPair, EntityScore, RouteAnalysis } from './result.ts'

function scoreOf({ scores }: RouteAnalysis, id: EntityId): EntityScore | undefined {
  return scores.find((score) => score.id === id)
}

/** The pairs that a number counts, by entry point. */
export function pairsBehind(result: RouteAnalysis, pairs: PairsBehind): readonly EndPair[] {
  if (pairs === 'all') return result.allPairs
  return scoreOf(result, pairs.lostWithout)?.lostPairs ?? []
}

/** Everybody on the routes of these pairs: of lost ones, every route leads through whom they are lost with. */
export function routesBehind(result: RouteAnalysis, pairs: PairsBehind): readonly EntityId[] {
  if (pairs === 'all') return result.onRoute
  const { lostWithout } = pairs
  const score = scoreOf(result, lostWithout)
  if (!score) return []
  const ways = [
    ...result.onRoutesBetween(score.restsOn, [lostWithout]),
    ...result.onRoutesBetween([lostWithout], score.cutsOff),
  ]
  return [...new Set(ways)]
}

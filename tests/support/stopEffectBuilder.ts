import type { EndUserEffect, StopEffect, Supply } from '../../src/domain/removal/removal.ts'

/** No route reaches it. */
export const UNREACHED: Supply = {
  isReached: false,
  kappa: 0,
  shortestRoute: [],
  disjointRoutes: 0,
  simpleRoutes: 0,
}

/** A supply by its shortest route, written `maker front army`; one route and κ = 1 unless told otherwise. */
export function supplied(route: string, more: Partial<Supply> = {}): Supply {
  return {
    isReached: true,
    kappa: 1,
    shortestRoute: route.split(' '),
    disjointRoutes: 1,
    simpleRoutes: 1,
    ...more,
  }
}

/** An effect for tests of what is made of one; its end users follow from what is told of them. */
export function buildStopEffect(
  stopped: readonly string[],
  endUsers: readonly EndUserEffect[],
  more: Partial<StopEffect> = {},
): StopEffect {
  return {
    stopped,
    endUsers,
    pairsBefore: endUsers.length,
    pairsLost: 0,
    lostPairs: [],
    fragmentationBefore: 0,
    fragmentationAfter: 0,
    reroutes: [],
    ...more,
  }
}

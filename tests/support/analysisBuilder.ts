import type {
  ChokepointAnalysis,
  EntityScore,
  RouteAnalysis,
  StructureAnalysis,
} from '../../src/domain/chokepoint/result.ts'

/** What a test tells of a score; the rest is 0 or empty, and the rank follows from the place. */
export type ScoreLine = Pick<EntityScore, 'id'> & Partial<EntityScore>

/** The score of somebody on a route of whom nothing else is said. */
export const PLAIN_SCORE: Omit<EntityScore, 'id' | 'rank'> = {
  score: 0,
  tier: null,
  isOnRoute: true,
  gatekeeper: 0,
  gatekeeperOf: [],
  supplyLoss: 0,
  pairsLost: 0,
  lostPairs: [],
  restsOn: [],
  cutsOff: [],
  routeShare: 0,
  cutMembership: 0,
  inCutOf: [],
  pairedCuts: [],
  fragmentation: 0,
  pairsSeparated: 0,
  pairsOfOthers: 0,
  splitOff: [],
  cases: [],
  repeat: null,
  convergence: { licit: [], illicit: [], alleged: [], unknown: [], value: null },
  isUnlisted: true,
  topThreeShare: 0,
}

function around(result: RouteAnalysis | StructureAnalysis): ChokepointAnalysis {
  return {
    result,
    entities: 0,
    inGraph: [],
    countedWith: new Map(),
    couldCountWith: new Map(),
    arcs: 0,
    undatedRelations: 0,
    usedRelations: 0,
  }
}

/**
 * A finished analysis over routes with the given scores, for tests of what is made of one:
 * `buildRouteAnalysis([{ id: 'dandong', tier: 3, score: 50 }], { endUsers: ['komid'] })`.
 */
export function buildRouteAnalysis(
  scores: readonly ScoreLine[],
  more: Partial<Omit<RouteAnalysis, 'kind' | 'scores'>> = {},
): ChokepointAnalysis {
  return around({
    kind: 'routes',
    entryPoints: [],
    endUsers: [],
    connectedEntryPoints: [],
    reachedEndUsers: [],
    kappa: new Map(),
    connectedPairs: 0,
    allPairs: [],
    onRoute: [],
    onRoutesBetween: () => [],
    partnersOf: () => [],
    busiest: null,
    ...more,
    scores: scores.map((line, place) => ({ ...PLAIN_SCORE, rank: place + 1, ...line })),
  })
}

/** A finished analysis of a network without routes: `buildStructureAnalysis({ cutEntities: ['a'] })`. */
export function buildStructureAnalysis(
  more: Partial<Omit<StructureAnalysis, 'kind'>> = {},
): ChokepointAnalysis {
  return around({
    kind: 'structure',
    reason: 'no end users',
    cutEntities: [],
    bridges: [],
    betweenness: [],
    components: 0,
    standings: [],
    ...more,
  })
}

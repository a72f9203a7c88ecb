import type {
  ChokepointAnalysis,
  EntityScore,
  RouteAnalysis,
  StructureAnalysis,
} from '../../src/domain/chokepoint/result.ts'

/** What a test tells of a score; the rest is 0 or empty, and the rank follows from the place. */
export type ScoreLine = Pick<EntityScore, 'id'> & Partial<EntityScore>

function around(result: RouteAnalysis | StructureAnalysis): ChokepointAnalysis {
  return { result, entities: 0, inGraph: [], arcs: 0, undatedRelations: 0, usedRelations: 0 }
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
    connectedPairs: 0,
    onRoute: [],
    ...more,
    scores: scores.map((line, place) => ({
      rank: place + 1,
      score: 0,
      tier: null,
      gatekeeper: 0,
      gatekeeperOf: [],
      supplyLoss: 0,
      pairsLost: 0,
      restsOn: [],
      cutsOff: [],
      routeShare: 0,
      ...line,
    })),
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
    ...more,
  })
}

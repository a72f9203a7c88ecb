import { prepareRun } from '../analysis/chokepoint/prepareRun.ts'
import { workOff } from '../analysis/chokepoint/workOff.ts'
import type { EntityScore, RouteAnalysis, StructureAnalysis } from '../domain/chokepoint/result.ts'
import { DEFAULT_ANALYSIS_SETTINGS } from '../domain/chokepoint/settings.ts'
import type { Network } from '../domain/network/network.ts'
import type { EntityId } from '../domain/network/schema/entity.ts'
import { shortRunId } from '../domain/run/runId.ts'
import { commandLineWords } from '../words/commandLine.ts'
import { bestReport, type BestReport } from './bestReport.ts'
import type { Questions } from './readArguments.ts'
import { stoppedReport, type StoppedReport } from './stoppedReport.ts'
import { UsageError } from './usageError.ts'

/** A network that was opened, as analyses want it. */
export interface Opened {
  readonly network: Network
  readonly dataHash: string
}

const nameIn = ({ entityById }: Network, id: EntityId) => entityById.get(id)?.name ?? id

/** One entity as the ranking tells it. */
export type EntityReport = ReturnType<typeof entityReport>

function entityReport(network: Network, score: EntityScore) {
  const entity = network.entityById.get(score.id)
  return {
    id: score.id,
    name: nameIn(network, score.id),
    score: score.score,
    rank: score.rank,
    tier: score.tier,
    reported: entity?.reportedChokepoint !== undefined,
    criteria: {
      gatekeeper: score.gatekeeper,
      supplyLoss: score.supplyLoss,
      routeShare: score.routeShare,
      cutMembership: score.cutMembership,
      fragmentation: score.fragmentation,
      repeat: score.repeat,
      convergence: score.convergence.value,
    },
  }
}

/** Where there are no routes: nothing is said of routes, not even 0, and the structure stands in their place. */
function withoutRoutes(network: Network, { kind, reason, ...structure }: StructureAnalysis) {
  return {
    entryPoints: [],
    endUsers: [],
    connectedPairs: null,
    entities: [],
    notApplicable: reason,
    [kind]: {
      ...structure,
      betweenness: structure.betweenness.map((row) => ({ ...row, name: nameIn(network, row.id) })),
    },
  }
}

function withRoutes(network: Network, result: RouteAnalysis) {
  return {
    entryPoints: result.entryPoints,
    endUsers: result.endUsers,
    connectedPairs: result.connectedPairs,
    entities: result.scores.map((score) => entityReport(network, score)),
  }
}

/** The outcome of `analyze`, in the shape in which it is written as JSON. Shares lie in [0,1], scores in [0,100]. */
export type AnalysisReport = {
  readonly runId: string
  readonly network: NetworkName
  readonly bestK?: BestReport
  readonly stopped?: StoppedReport
} & (ReturnType<typeof withRoutes> | ReturnType<typeof withoutRoutes>)

interface NetworkName {
  readonly title: string
  readonly dataHash: string
}

/**
 * Analyses a network under the default settings of the app, and answers what is asked beyond that. Throws a UsageError when
 * the network does not hold what is to be stopped.
 */
export function analysisReport(
  { network, dataHash }: Opened,
  { stop, best }: Questions,
): AnalysisReport {
  const unknown = stop?.filter((id) => !network.entityById.has(id)) ?? []
  if (unknown.length > 0) throw new UsageError(commandLineWords.usage.unknownIds(unknown))
  const { task, read, runId } = prepareRun({ network, dataHash }, DEFAULT_ANALYSIS_SETTINGS)
  const { result } = read(workOff(task))
  return {
    runId: shortRunId(runId),
    network: { title: network.file.meta.title, dataHash },
    ...(result.kind === 'routes' ? withRoutes(network, result) : withoutRoutes(network, result)),
    ...(best !== undefined && { bestK: bestReport(network, best) }),
    ...(stop && { stopped: stoppedReport(network, stop) }),
  }
}

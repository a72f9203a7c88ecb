import type { ChokepointAnalysis } from '../chokepoint/result.ts'
import type { AnalysisSettings } from '../chokepoint/settings.ts'
import type { Network } from '../network/network.ts'
import type { EntityId } from '../network/schema/entity.ts'
import type { Adaptation, BestStops, StopEffect } from '../removal/removal.ts'

/** Whoever works out what tasks rest on: the workers of the app, or the command line in its own thread. */
export interface LessonEngine {
  readonly analyse: (network: Network, settings: AnalysisSettings) => Promise<ChokepointAnalysis>
  readonly effect: (
    network: Network,
    settings: AnalysisSettings,
    stopped: readonly EntityId[],
  ) => Promise<StopEffect>
  readonly best: (network: Network, settings: AnalysisSettings, k: number) => Promise<BestStops>
  readonly adapt: (
    network: Network,
    settings: AnalysisSettings,
    stopped: readonly EntityId[],
  ) => Promise<Adaptation>
}

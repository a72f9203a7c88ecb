import type { ChokepointAnalysis } from '../../domain/chokepoint/result.ts'
import type { AnalysisSettings } from '../../domain/chokepoint/settings.ts'
import type { Network } from '../../domain/network/network.ts'
import { prepareAnalysis } from '../chokepoint/prepareAnalysis.ts'
import { startPreparedAnalysis } from './startPreparedAnalysis.ts'
import type { OnProgress, RunningTask } from './startTasks.ts'

/** Starts the chokepoint analysis of a network. Progress as `OnProgress` tells it. */
export function startChokepointAnalysis(
  network: Network,
  settings: AnalysisSettings,
  onProgress?: OnProgress,
): RunningTask<ChokepointAnalysis> {
  return startPreparedAnalysis(prepareAnalysis(network, settings), onProgress)
}

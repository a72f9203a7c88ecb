import type { ChokepointAnalysis } from '../../domain/chokepoint/result.ts'
import type { AnalysisSettings } from '../../domain/chokepoint/settings.ts'
import type { Network } from '../../domain/network/network.ts'
import { prepareAnalysis } from '../chokepoint/prepareAnalysis.ts'
import { startTask, type OnProgress, type RunningTask } from './startTasks.ts'

/** Starts the chokepoint analysis of a network. Progress as `OnProgress` tells it. */
export function startChokepointAnalysis(
  network: Network,
  settings: AnalysisSettings,
  onProgress?: OnProgress,
): RunningTask<ChokepointAnalysis> {
  const { task, read } = prepareAnalysis(network, settings)
  const { result, ...running } = startTask(task, onProgress)
  const analysis = result.then(read)
  analysis.catch(() => {})
  return { ...running, result: analysis }
}

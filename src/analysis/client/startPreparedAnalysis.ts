import type { ChokepointAnalysis } from '../../domain/chokepoint/result.ts'
import { joined, partsOf } from '../chokepoint/chokepointParts.ts'
import type { PreparedAnalysis } from '../chokepoint/prepareAnalysis.ts'
import { startTasks, type OnProgress, type RunningTask } from './startTasks.ts'

/** Starts a chokepoint analysis that was prepared, in as many parts as it has. */
export function startPreparedAnalysis(
  { task, read }: PreparedAnalysis,
  onProgress?: OnProgress,
): RunningTask<ChokepointAnalysis> {
  const { result, ...running } = startTasks(partsOf(task), onProgress)
  const analysis = result.then((outcomes) => read(joined(outcomes)))
  // A result nobody waits for any more is no error.
  analysis.catch(() => {})
  return { ...running, result: analysis }
}

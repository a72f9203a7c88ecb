import type { ChokepointAnalysis } from '../../domain/chokepoint/result.ts'
import type { AnalysisSettings } from '../../domain/chokepoint/settings.ts'
import type { Network } from '../../domain/network/network.ts'
import { prepareAnalysis } from '../chokepoint/prepareAnalysis.ts'
import { AnalysisCancelled } from './analysisCancelled.ts'
import { analysisWorker } from './analysisWorker.ts'
import type { runInThread } from './runInThread.ts'
import { runInWorker } from './runInWorker.ts'

/** An analysis under way. */
export interface RunningAnalysis {
  /** Rejects with AnalysisCancelled once cancelled. */
  readonly result: Promise<ChokepointAnalysis>
  /** Stops it at once and ends its worker; does nothing when it is over. */
  readonly cancel: () => void
}

let running: RunningAnalysis | null = null

/**
 * Starts the chokepoint analysis of a network in the worker, or in slices in this thread where there is none. One runs at
 * a time: starting another cancels the one before. `onProgress` hears how much is done, in [0,1], never falling; 1 comes
 * last, before the result. Nothing is reported after a cancel.
 */
export function startChokepointAnalysis(
  network: Network,
  settings: AnalysisSettings,
  onProgress: (done: number) => void = () => {},
): RunningAnalysis {
  running?.cancel()
  const controller = new AbortController()
  let most = 0
  const report = (done: number) => {
    if (controller.signal.aborted || done <= most) return
    most = done
    onProgress(done)
  }
  const result = analyse(network, settings, report, controller.signal)
  const analysis: RunningAnalysis = { result, cancel: () => controller.abort() }
  running = analysis
  const isOver = () => {
    if (running === analysis) running = null
  }
  // A result nobody waits for any more is no error.
  result.then(isOver, isOver)
  return analysis
}

/** Seldom needed, so it is fetched only then. */
const runHere: typeof runInThread = async (...given) =>
  (await import('./runInThread.ts')).runInThread(...given)

async function analyse(
  network: Network,
  settings: AnalysisSettings,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<ChokepointAnalysis> {
  const { task, read } = prepareAnalysis(network, settings)
  const worker = analysisWorker()
  const outcome =
    (worker && (await runInWorker(worker, task, onProgress, signal))) ??
    (await runHere(task, onProgress, signal))
  if (signal.aborted) throw new AnalysisCancelled()
  onProgress(1)
  return read(outcome)
}

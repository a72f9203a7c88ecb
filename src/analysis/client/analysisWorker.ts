import { releaseProxy, wrap, type Remote } from 'comlink'
import type { ChokepointWorkerApi } from '../worker/chokepointWorkerApi.ts'

export interface LiveWorker {
  readonly remote: Remote<ChokepointWorkerApi>
  /** Rejects when the worker could not be loaded or died; never resolves. */
  readonly failure: Promise<never>
  readonly terminate: () => void
}

let live: LiveWorker | null = null
let isRefused = false

/** How many analysis workers are alive: 0 or 1. For tests that count leaks. */
export function liveWorkers(): number {
  return live === null ? 0 : 1
}

/** Ends the worker, if there is one; the next analysis starts a new one. */
export function disposeAnalysisWorker(): void {
  live?.terminate()
  live = null
}

/** Ends the worker for good: where one could not be loaded another would not be either. */
export function refuseAnalysisWorker(): void {
  disposeAnalysisWorker()
  isRefused = true
}

/** The worker, started when there is none; null where workers are not to be had. */
export function analysisWorker(): LiveWorker | null {
  if (typeof Worker === 'undefined' || isRefused) return null
  live ??= startWorker()
  return live
}

function startWorker(): LiveWorker | null {
  try {
    const worker = new Worker(new URL('../worker/chokepointWorker.ts', import.meta.url), {
      type: 'module',
    })
    const remote = wrap<ChokepointWorkerApi>(worker)
    const failure = new Promise<never>((_, reject) => {
      worker.addEventListener('error', () => reject(new Error('The worker failed.')))
    })
    // Nobody may be waiting while the worker idles.
    failure.catch(() => {})
    return {
      remote,
      failure,
      terminate: () => {
        remote[releaseProxy]()
        worker.terminate()
      },
    }
  } catch {
    return null
  }
}

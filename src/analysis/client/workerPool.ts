import { releaseProxy, wrap, type Remote } from 'comlink'
import type { TaskWorkerApi } from '../worker/taskWorkerApi.ts'
import { AnalysisCancelled } from './analysisCancelled.ts'

export interface LiveWorker {
  readonly remote: Remote<TaskWorkerApi>
  /** Rejects when the worker could not be loaded or died; never resolves. */
  readonly failure: Promise<never>
  readonly terminate: () => void
}

/** Workers at most, whatever the machine has: each holds a copy of what it works on. */
const MOST = 4

const alive = new Set<LiveWorker>()
const idle: LiveWorker[] = []
/** Who waits for a worker, first come, first served: parts that a job could do beside its others only after all else. */
const waiting = new Set<(worker: LiveWorker | null) => void>()
const waitingBeside = new Set<(worker: LiveWorker | null) => void>()
let isRefused = false

/** How many parts of one job run at once: one core is left to the page. */
export function workerShare(): number {
  const cores = globalThis.navigator?.hardwareConcurrency ?? 2
  return Math.min(MOST, Math.max(1, cores - 1))
}

/** How many analysis workers are alive. For tests that count leaks. */
export function liveWorkers(): number {
  return alive.size
}

/** Starts a worker ahead of its work, if there is none yet: loading one takes a while. */
export function readyWorker(): void {
  if (alive.size > 0) return
  const worker = startWorker()
  if (worker) idle.push(worker)
}

/**
 * A worker for one task, to be given back or ended; null where workers are not to be had. An idle one is taken first, then a
 * new one is started, and only when there are as many as may be does the task wait for its turn. More may run than the
 * machine has cores, so that a long job does not hold up a short one; `beside` says that the job has a worker already, and
 * then none is started beyond the cores. Rejects with AnalysisCancelled when the signal comes while it waits.
 */
export async function takeWorker(signal: AbortSignal, beside = false): Promise<LiveWorker | null> {
  if (signal.aborted) throw new AnalysisCancelled()
  const most = beside ? workerShare() : MOST
  const worker = idle.pop() ?? (alive.size < most ? startWorker() : undefined)
  if (worker !== undefined) return worker
  const queue = beside ? waitingBeside : waiting
  return new Promise((resolve, reject) => {
    const stop = () => {
      queue.delete(take)
      reject(new AnalysisCancelled())
    }
    const take = (free: LiveWorker | null) => {
      queue.delete(take)
      signal.removeEventListener('abort', stop)
      resolve(free)
    }
    signal.addEventListener('abort', stop, { once: true })
    queue.add(take)
  })
}

const nextInTurn = () => [...waiting, ...waitingBeside][0]

/** Gives a worker back. It serves whoever waits, else it idles; of idle ones no more are kept than can run at once. */
export function giveBack(worker: LiveWorker): void {
  if (!alive.has(worker)) return
  const next = nextInTurn()
  if (next) next(worker)
  else if (idle.length < workerShare()) idle.push(worker)
  else end(worker)
}

/** Ends a worker, whatever it is doing, and starts another one for whoever waits. */
export function endWorker(worker: LiveWorker): void {
  end(worker)
  const next = nextInTurn()
  if (next) next(startWorker())
}

/** Ends a worker that turned out not to work, and asks for no other: it would not work either. */
export function refuseWorkers(broken: LiveWorker): void {
  isRefused = true
  end(broken)
  for (const take of [...waiting, ...waitingBeside]) take(null)
}

/** Ends all workers; the next task starts a new one. */
export function disposeWorkers(): void {
  for (const worker of alive) end(worker)
}

function end(worker: LiveWorker): void {
  if (!alive.delete(worker)) return
  const place = idle.indexOf(worker)
  if (place !== -1) idle.splice(place, 1)
  worker.terminate()
}

function startWorker(): LiveWorker | null {
  if (typeof Worker === 'undefined' || isRefused) return null
  try {
    const worker = new Worker(new URL('../worker/taskWorker.ts', import.meta.url), {
      type: 'module',
    })
    const remote = wrap<TaskWorkerApi>(worker)
    const failure = new Promise<never>((_, reject) => {
      worker.addEventListener('error', () => reject(new Error('The worker failed.')))
    })
    // Nobody may be waiting while the worker idles.
    failure.catch(() => {})
    const started: LiveWorker = {
      remote,
      failure,
      terminate: () => {
        remote[releaseProxy]()
        worker.terminate()
      },
    }
    alive.add(started)
    return started
  } catch {
    return null
  }
}

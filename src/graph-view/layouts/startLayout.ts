import { proxy, wrap, type Remote } from 'comlink'
import type { LayoutInput } from './layoutInput.ts'
import type { LayoutOutput } from './layoutOutput.ts'
import type { LayoutService } from './layoutWorker.ts'
import type { LayoutProgress } from './runLayout.ts'

/** A layout under way. `result` rejects with `LayoutCancelled` after `cancel`, or when a newer one starts. */
export interface LayoutRunHandle {
  readonly result: Promise<LayoutOutput>
  readonly cancel: () => void
}

/** Why a cancelled layout has no result. */
export class LayoutCancelled extends Error {
  override readonly name = 'LayoutCancelled'

  constructor() {
    super('The layout was cancelled.')
  }
}

interface LiveWorker {
  readonly worker: Worker
  readonly service: Remote<LayoutService>
  /** rejects when the worker breaks down */
  readonly broken: Promise<never>
  /** whether anything ever came from it */
  readonly hasWorked: () => boolean
}

let live: LiveWorker | null = null
let running: LayoutRunHandle | null = null
/** True once it turned out that workers are not to be had here. */
let isRefused = false

/** How many layout workers live now: none before the first run, then at most one. */
export function liveLayoutWorkers(): number {
  return live ? 1 : 0
}

/** Starts the worker, if there can be one, so that the first layout does not wait for it. */
export function readyLayoutWorker(): void {
  live ??= startWorker()
}

/** Stops a running layout and its worker. The next run starts a new one. */
export function closeLayoutWorker(): void {
  running?.cancel()
  stopWorker()
}

/**
 * Computes a layout off the main thread; where workers are refused, in this one. One layout runs at a time: a new one
 * cancels the one before. A cancelled worker is stopped at once, the next run starts another.
 */
export function startLayout(input: LayoutInput, onProgress: LayoutProgress): LayoutRunHandle {
  running?.cancel()
  const abort = new AbortController()
  const cancelled = new Promise<never>((_, reject) => {
    abort.signal.addEventListener('abort', () => reject(new LayoutCancelled()))
  })
  let settled = false
  const tell: LayoutProgress = (done) => {
    if (!settled) onProgress(done)
  }
  const settle = () => {
    settled = true
    if (running === handle) running = null
  }
  const unlessCancelled = (output: LayoutOutput) => (abort.signal.aborted ? cancelled : output)
  const work = runInWorker(input, tell).then((output) =>
    output === null && !abort.signal.aborted ? runHere(input, tell) : (output ?? cancelled),
  )
  const handle: LayoutRunHandle = {
    result: Promise.race([work.then(unlessCancelled), cancelled]).finally(settle),
    cancel: () => {
      if (settled) return
      settle()
      stopWorker()
      abort.abort()
    },
  }
  running = handle
  return handle
}

async function runHere(input: LayoutInput, tell: LayoutProgress): Promise<LayoutOutput> {
  const { runLayout } = await import('./runLayout.ts')
  return runLayout(input, tell)
}

/** Null when the worker never worked: then it is gone, and no other is asked for. */
async function runInWorker(input: LayoutInput, tell: LayoutProgress): Promise<LayoutOutput | null> {
  const mine = (live ??= startWorker())
  if (!mine) return null
  try {
    return await Promise.race([mine.service.run(input, proxy(tell)), mine.broken])
  } catch (error) {
    if (live === mine) stopWorker()
    if (mine.hasWorked() || !(error instanceof WorkerBroken)) throw error
    isRefused = true
    return null
  }
}

class WorkerBroken extends Error {}

function startWorker(): LiveWorker | null {
  if (typeof Worker === 'undefined' || isRefused) return null
  try {
    const worker = new Worker(new URL('./layoutWorker.ts', import.meta.url), { type: 'module' })
    const broken = new Promise<never>((_, reject) => {
      worker.addEventListener('error', (event) => reject(new WorkerBroken(event.message)))
    })
    broken.catch(() => undefined)
    let hasWorked = false
    worker.addEventListener('message', () => (hasWorked = true), { once: true })
    return { worker, service: wrap<LayoutService>(worker), broken, hasWorked: () => hasWorked }
  } catch {
    isRefused = true
    return null
  }
}

function stopWorker(): void {
  live?.worker.terminate()
  live = null
}

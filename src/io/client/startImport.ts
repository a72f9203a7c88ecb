import { proxy, releaseProxy, wrap } from 'comlink'
import type { ForeignOptions } from '../reader/readForeign.ts'
import { ReadingCancelled } from '../reader/readingCancelled.ts'
import type { ImportWorkerApi } from '../worker/importWorkerApi.ts'
import { fromParts, type Part } from '../worker/inParts.ts'
import type { GivenFile, GivenResult } from '../worker/readGiven.ts'

export type { GivenResult }

/** A reading under way. */
export interface RunningImport {
  /** What came of it; what is wrong with the files is in it, in words. Rejects with ReadingCancelled once cancelled. */
  readonly result: Promise<GivenResult>
  /** Ends it at once, whatever the reader is doing; does nothing when it is over. */
  readonly cancel: () => void
}

/**
 * Reads files as one network beside the page: in a worker of their own, or in slices of this thread where workers are refused.
 * `onProgress` hears how much is done, in (0,1]. Checks and data hash are made there too, so that the page has only
 * to index what comes.
 */
export function startImport(
  files: readonly File[],
  options: ForeignOptions = {},
  onProgress: (done: number) => void = () => {},
): RunningImport {
  const controller = new AbortController()
  const { signal } = controller
  const given = files.map((file) => ({ name: file.name, blob: file }))
  const hear = (done: number) => {
    if (!signal.aborted) onProgress(done)
  }
  const result = read(given, options, hear, signal)
  // A result nobody waits for any more is no error.
  result.catch(() => {})
  return { result, cancel: () => controller.abort() }
}

async function read(
  files: readonly GivenFile[],
  options: ForeignOptions,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<GivenResult> {
  const worker = startWorker()
  const outcome = worker && (await readInWorker(worker, files, options, onProgress, signal))
  if (signal.aborted) throw new ReadingCancelled()
  if (outcome !== null) return outcome
  const { readInThread } = await import('./readInThread.ts')
  return readInThread(files, options, onProgress, signal)
}

function startWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null
  try {
    return new Worker(new URL('../worker/importWorker.ts', import.meta.url), { type: 'module' })
  } catch {
    return null
  }
}

/** Null when the worker could not be loaded or died. The worker is gone afterwards. */
async function readInWorker(
  worker: Worker,
  files: readonly GivenFile[],
  options: ForeignOptions,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<GivenResult | null> {
  const remote = wrap<ImportWorkerApi>(worker)
  const parts: Part[] = []
  const gone = new Promise<null>((resolve) => {
    worker.addEventListener('error', () => resolve(null))
    signal.addEventListener('abort', () => resolve(null))
  })
  try {
    const onPart = proxy((part: Part) => void parts.push(part))
    const asked = remote.read(files, options, proxy(onProgress), onPart)
    const outcome = await Promise.race([asked, gone])
    return outcome?.kind === 'network' ? fromParts(outcome, parts) : outcome
  } finally {
    remote[releaseProxy]()
    worker.terminate()
  }
}

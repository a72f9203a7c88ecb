import type { ForeignOptions } from '../reader/readForeign.ts'
import { ReadingCancelled } from '../reader/readingCancelled.ts'
import { readGiven, type GivenFile, type GivenResult } from '../worker/readGiven.ts'

/** Milliseconds of work before whatever else waits gets its turn. */
const SLICE = 12

const turn = () => new Promise<void>((resolve) => setTimeout(resolve))

/**
 * Reads in this thread, a slice at a time as far as the readers pause, for where there are no workers. Rejects with
 * ReadingCancelled at the end of the slice in which the signal comes.
 */
export async function readInThread(
  files: readonly GivenFile[],
  options: ForeignOptions,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<GivenResult> {
  let sliceEnd = performance.now() + SLICE
  const step = async (done: number) => {
    if (performance.now() >= sliceEnd) {
      onProgress(done)
      await turn()
      sliceEnd = performance.now() + SLICE
    }
    if (signal.aborted) throw new ReadingCancelled()
  }
  const result = await readGiven(files, options, { step })
  if (signal.aborted) throw new ReadingCancelled()
  return result
}

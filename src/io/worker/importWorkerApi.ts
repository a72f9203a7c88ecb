import type { ForeignOptions } from '../reader/readForeign.ts'
import { inParts, type Part } from './inParts.ts'
import { readGiven, type GivenFile, type GivenResult } from './readGiven.ts'

/** Reports of progress in one reading, at most. */
const REPORTS = 100

/** Functions of the page, which the worker calls as promises. */
export interface PageSide {
  readonly onProgress: (done: number) => unknown
  /** Takes the next part of what was read; awaited, so that the page is never sent more than it has taken. */
  readonly onPart: (part: Part) => unknown
}

/** What the worker offers. It is ended to stop it, so it never pauses. A network comes as a shell, after its parts. */
export const importWorkerApi = {
  async read(
    files: readonly GivenFile[],
    options: ForeignOptions,
    onProgress: PageSide['onProgress'],
    onPart: PageSide['onPart'],
  ): Promise<GivenResult> {
    let told = 0
    const step = (done: number) => {
      if (done * REPORTS >= told + 1) {
        told = Math.floor(done * REPORTS)
        onProgress(done)
      }
      return Promise.resolve()
    }
    const result = await readGiven(files, options, { step })
    if (result.kind !== 'network') return result
    const { shell, parts } = inParts(result)
    for (const part of parts) await onPart(part)
    return shell
  },
}

export type ImportWorkerApi = typeof importWorkerApi

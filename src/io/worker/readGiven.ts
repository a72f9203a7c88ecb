import { wholeFileProblem } from '../../domain/network/check/collectProblems.ts'
import { openWords } from '../../words/open.ts'
import { namesTogether } from '../reader/namesTogether.ts'
import type { Progress, SourceFile } from '../reader/reader.ts'
import {
  readForeign,
  tooMuch,
  type ForeignOptions,
  type ForeignResult,
} from '../reader/readForeign.ts'

/** A file as it was picked or dropped, in a form that can be handed to a worker with its name. */
export interface GivenFile {
  readonly name: string
  readonly blob: Blob
}

/** What came of reading, as far as it is plain data that can cross threads: a network comes without its indexes. */
export type GivenResult =
  | Exclude<ForeignResult, { kind: 'network' }>
  | Omit<Extract<ForeignResult, { kind: 'network' }>, 'network'>

/** How much of the work reading itself is; checking and handing over are the rest. */
const READING = 0.9

const refused = (name: string, sentence: string): GivenResult => ({
  kind: 'problems',
  choices: [],
  problems: wholeFileProblem(name, sentence),
})

/** Loads the bytes of files and reads them. What is wrong comes back in words; rejects only as `progress.step` does. */
export async function readGiven(
  given: readonly GivenFile[],
  options: ForeignOptions,
  progress: Progress,
): Promise<GivenResult> {
  const limit = tooMuch(given.map(({ blob }) => blob.size))
  if (limit !== null) return refused(namesTogether(given), limit)
  const files: SourceFile[] = []
  for (const { name, blob } of given) {
    try {
      files.push({ name, bytes: new Uint8Array(await blob.arrayBuffer()) })
    } catch {
      return refused(name, openWords.file.unreadable)
    }
  }
  const step = (done: number) => progress.step(READING * Math.min(1, done))
  const result = await readForeign(files, options, { step })
  if (result.kind !== 'network') return result
  const { kind, choices, readerId, file, dataHash, report } = result
  await progress.step(READING)
  return { kind, choices, readerId, file, dataHash, report }
}

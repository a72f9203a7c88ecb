import { collectProblems, wholeFileProblem } from '../../domain/network/check/collectProblems.ts'
import type { ImportReport } from '../../domain/import/importReport.ts'
import type { ReaderChoice } from '../../domain/import/readerChoice.ts'
import type { TableMapping, TablePreview } from '../../domain/import/tableMapping.ts'
import { LIMITS } from '../../domain/network/limits.ts'
import type { Network } from '../../domain/network/network.ts'
import type { OpenProblems } from '../../domain/network/openProblems.ts'
import { readNetwork } from '../../domain/network/readNetwork.ts'
import type { NetworkFile } from '../../domain/network/schema/networkFile.ts'
import { openWords } from '../../words/open.ts'
import { readFilesWords as words } from '../../words/readFiles.ts'
import { ALL_READERS } from '../readers/allReaders.ts'
import { readerChoices, whyNoReader } from './chooseReader.ts'
import { fileHead } from './fileHead.ts'
import { hashFile } from './hashFile.ts'
import { namesTogether } from './namesTogether.ts'
import { ReadingCancelled } from './readingCancelled.ts'
import type { Progress, Reader, SourceFile } from './reader.ts'

/** Files read together at most. */
export const MOST_FILES = 20

export interface ForeignOptions {
  /** the reader a person chose; without it the surest one reads */
  readonly readerId?: string | undefined
  /** how a person wants tables understood; without it the reader guesses */
  readonly mapping?: TableMapping | undefined
  /** Tables only: stop before reading, with what stands in them, for a person to say what the columns are. */
  readonly askMapping?: boolean | undefined
  /** Tables only: read nothing, tell again what stands in them and what reading them as mapped so would come to. */
  readonly previewAs?: TableMapping | undefined
}

/** What came of reading. `choices` are all readers, the surest first, for "Read as". */
export type ForeignResult = { readonly choices: readonly ReaderChoice[] } & (
  | {
      readonly kind: 'network'
      readonly readerId: string
      readonly network: Network
      readonly file: NetworkFile
      /** SHA-256 of the canonical JSON, lower-case hex */
      readonly dataHash: string
      readonly report: ImportReport
    }
  | { readonly kind: 'preview'; readonly readerId: string; readonly preview: TablePreview }
  | { readonly kind: 'problems'; readonly problems: OpenProblems }
)

const AT_ONCE: Progress = { step: () => Promise.resolve() }

/** Why files are too many or too large to be read together; null when they are not. Sizes in bytes. */
export function tooMuch(sizes: readonly number[]): string | null {
  if (sizes.length === 0) return words.nothing
  if (sizes.length > MOST_FILES) return words.tooMany(MOST_FILES, sizes.length)
  const bytes = sizes.reduce((sum, size) => sum + size, 0)
  if (bytes <= LIMITS.fileBytes) return null
  return sizes.length === 1
    ? openWords.file.tooLarge(LIMITS.fileBytes, bytes)
    : words.tooLargeTogether(LIMITS.fileBytes, bytes)
}

/**
 * Reads files of any format the app knows, its own included, as one network: tells the format, reads, checks the outcome like any
 * network file. Files given together are one set. The same in a worker, in Node and in the page. Never throws but what
 * `progress.step` rejects with.
 */
export async function readForeign(
  files: readonly SourceFile[],
  options: ForeignOptions = {},
  progress: Progress = AT_ONCE,
  readers: readonly Reader[] = ALL_READERS,
): Promise<ForeignResult> {
  const name = namesTogether(files)
  const refused = (sentence: string, choices: readonly ReaderChoice[] = []): ForeignResult => ({
    kind: 'problems',
    choices,
    problems: wholeFileProblem(name, sentence),
  })
  const limit = tooMuch(files.map(({ bytes }) => bytes.length))
  if (limit !== null) return refused(limit)

  const heads = files.map(fileHead)
  const choices = readerChoices(heads, readers)
  const wanted = options.readerId ?? (choices[0] && choices[0].sureness > 0 ? choices[0].id : null)
  if (wanted === null) return refused(whyNoReader(heads, readers), choices)
  const reader = readers.find(({ id }) => id === wanted)
  if (!reader) return refused(words.noReader(wanted), choices)

  try {
    return { ...(await readWith(reader, files, options, progress, name)), choices }
  } catch (error) {
    if (error instanceof ReadingCancelled) throw error
    return refused(words.broke(reader.label, String(error)), choices)
  }
}

type Unchosen<Result> = Result extends unknown ? Omit<Result, 'choices'> : never

async function readWith(
  reader: Reader,
  files: readonly SourceFile[],
  { mapping, askMapping, previewAs }: ForeignOptions,
  progress: Progress,
  name: string,
): Promise<Unchosen<ForeignResult>> {
  const readerId = reader.id
  const asks = previewAs !== undefined || (askMapping === true && mapping === undefined)
  if (reader.preview && asks) {
    const outcome = await reader.preview(files, previewAs)
    return outcome.ok
      ? { kind: 'preview', readerId, preview: outcome.preview }
      : { kind: 'problems', problems: outcome.problems }
  }
  const outcome = await reader.read(files, progress, mapping && { mapping })
  if (!outcome.ok) return { kind: 'problems', problems: outcome.problems }
  const reading = readNetwork(outcome.file)
  if (!reading.ok) {
    const lead = { path: '', sentence: words.invalid(reader.label) }
    return { kind: 'problems', problems: collectProblems(name, [lead, ...reading.problems]) }
  }
  const { network } = reading
  const { file } = network
  return {
    kind: 'network',
    readerId,
    network,
    file,
    dataHash: await hashFile(file),
    report: outcome.report,
  }
}

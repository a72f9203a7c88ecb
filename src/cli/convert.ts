import path from 'node:path'
import type { WrittenFile } from '../io/write/writer.ts'
import { today } from '../lib/today.ts'
import { commandLineWords as words } from '../words/commandLine.ts'
import type { FilesOpened } from './openFiles.ts'
import { placeFiles } from './placeFiles.ts'
import type { ConvertRequest } from './readArguments.ts'
import { reportFor, reportLines } from './readingReport.ts'
import { writerOf } from './writerOf.ts'

/** What a command tells: what it did, and what a person has to know besides. */
export interface Told {
  readonly out: string
  readonly errors: string
}

const lines = (list: readonly string[]) => list.map((line) => `${line}\n`).join('')

/** One file gets the name that was asked for; several get names of their own beside it. */
function named(files: readonly WrittenFile[], output: string) {
  const nameOf = ({ name }: WrittenFile) =>
    files.length === 1 ? output : path.join(path.dirname(output), name)
  return files.map((file) => ({ name: nameOf(file), content: file.content }))
}

/** Writes an opened network in another format, beside the report on how it was read. Throws a UsageError where a file stands in the way. */
export async function convert(
  { network, dataHash, report }: Extract<FilesOpened, { readonly ok: true }>,
  { output, report: reportName, force }: ConvertRequest,
  folder: string,
): Promise<Told> {
  const writer = writerOf(output)!
  const { file } = network
  const baseName = path.basename(output).slice(0, -writer.extension.length)
  const written = await writer.write(file, baseName, {
    filterSentence: null,
    runId: null,
    dataHash,
    date: today(),
  })
  const files: { name: string; content: string | Uint8Array }[] = named(written, output)
  if (reportName !== undefined)
    files.push({ name: reportName, content: reportFor(reportName, report) })
  placeFiles(files, folder, force)
  const losses = writer.losses(file)
  return {
    out: lines([
      ...files.map(({ name }) => words.convert.written(name)),
      words.convert.holds(file.entities.length, file.relations.length, file.sources.length),
    ]),
    errors: lines([
      ...reportLines(report),
      ...(losses.length === 0 ? [] : [words.convert.losses(writer.label)]),
      ...losses.map(({ sentence }) => `  ${sentence}`),
    ]),
  }
}

import path from 'node:path'
import { maskWith } from '../domain/mask/maskPeople.ts'
import type { WrittenFile } from '../io/write/writer.ts'
import { today } from '../lib/today.ts'
import { commandLineWords as words } from '../words/commandLine.ts'
import type { FilesOpened } from './openFiles.ts'
import { placeFiles } from './placeFiles.ts'
import type { ConvertRequest } from './readArguments.ts'
import { readingForOthers } from './readingForOthers.ts'
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
  opened: Extract<FilesOpened, { readonly ok: true }>,
  { output, report: reportName, masksPeople, force }: ConvertRequest,
  folder: string,
): Promise<Told> {
  const writer = writerOf(output)!
  const { network, dataHash } = opened
  const { report, mask } = masksPeople
    ? readingForOthers(opened)
    : { report: opened.report, mask: null }
  const file = mask ? maskWith(network.file, mask) : network.file
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
      ...(mask ? [words.masked(mask.people.size)] : []),
      ...(losses.length === 0 ? [] : [words.convert.losses(writer.label)]),
      ...losses.map(({ sentence }) => `  ${sentence}`),
    ]),
  }
}

import { wholeFileProblem } from '../../../domain/network/check/collectProblems.ts'
import { mappingGap, type MappingGap } from '../../../domain/import/mappingGap.ts'
import type { TableMapping } from '../../../domain/import/tableMapping.ts'
import { readFilesWords } from '../../../words/readFiles.ts'
import { tableReadingWords as words } from '../../../words/tableReading.ts'
import type { Progress, ReadOutcome, SourceFile } from '../../reader/reader.ts'
import { buildNetwork } from './build/buildNetwork.ts'
import { guessTables } from './guess/guessTable.ts'
import { completedMapping, understoodTables } from './completedMapping.ts'
import { rawTables } from './raw/rawTables.ts'

function sayGap({ kind, table: name }: MappingGap): string {
  if (kind === 'nothing') return words.nothingUseful
  return kind === 'ends' ? words.endColumnsMissing(name) : words.nameColumnMissing(name)
}

const together = (files: readonly { readonly name: string }[]) =>
  readFilesWords.together(files[0]?.name ?? '', Math.max(0, files.length - 1))

const withoutEnding = (name: string) => name.replace(/\.[^.]+$/, '') || name

/** What the names of the files have in common, as far as that says anything. */
function titleOf(files: readonly SourceFile[]): string {
  const names = files.map(({ name }) => withoutEnding(name))
  let [common = ''] = names
  for (const name of names) while (!name.startsWith(common)) common = common.slice(0, -1)
  const title = common.replace(/[\s._-]+$/, '')
  return title.length > 2 ? title : together(names.map((name) => ({ name })))
}

/** Reads tables as one network, as they are mapped or else by the guess. */
export async function readTables(
  files: readonly SourceFile[],
  progress: Progress,
  said?: TableMapping,
): Promise<ReadOutcome> {
  const raw = await rawTables(files, said)
  if (!raw.ok) return raw
  const { headed, guessed } = guessTables(raw.tables, said)
  const mapping = said ? completedMapping(said, guessed) : guessed
  const gap = mappingGap(mapping)
  if (gap !== null) {
    return { ok: false, problems: wholeFileProblem(together(files), sayGap(gap)) }
  }
  const understood = understoodTables(headed, mapping)
  const { duplicates } = mapping
  const title = titleOf(files)
  const steps = buildNetwork(understood, duplicates, title)
  let step = steps.next()
  for (; step.done !== true; step = steps.next()) await progress.step(step.value)
  const { file, counts, remarks } = step.value
  const hasRecords = mapping.tables.every(
    ({ holds }) => holds === 'entities' || holds === 'relations',
  )
  if (hasRecords && counts.every(({ read: rows }) => rows === 0)) {
    return { ok: false, problems: wholeFileProblem(together(files), words.onlyHeadings) }
  }
  const read = files.map(({ name, bytes }) => ({ name, bytes: bytes.length }))
  return { ok: true, file, report: { format: words.label, files: read, counts, remarks } }
}

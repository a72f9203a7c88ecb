import { wholeFileProblem } from '../../../domain/network/check/collectProblems.ts'
import { mappingGap, type MappingGap } from '../../../domain/import/mappingGap.ts'
import type { MappedTable, TableMapping } from '../../../domain/import/tableMapping.ts'
import { readFilesWords } from '../../../words/readFiles.ts'
import { tableReadingWords as words } from '../../../words/tableReading.ts'
import type { Progress, ReadOutcome, SourceFile } from '../../reader/reader.ts'
import { buildNetwork } from './build/buildNetwork.ts'
import { guessTables } from './guess/guessTable.ts'
import { rawTables } from './raw/rawTables.ts'

function sayGap({ kind, table: name }: MappingGap): string {
  if (kind === 'nothing') return words.nothingUseful
  return kind === 'ends' ? words.endColumnsMissing(name) : words.nameColumnMissing(name)
}

const together = (files: readonly SourceFile[]) =>
  readFilesWords.together(files[0]?.name ?? '', Math.max(0, files.length - 1))

const titleOf = (files: readonly SourceFile[]) =>
  together(files.map((file) => ({ ...file, name: file.name.replace(/\.[^.]+$/, '') || file.name })))

/** A mapping with an entry for every table that was found: those that it does not name are left out. */
function completed({ tables, duplicates }: TableMapping, guessed: TableMapping): TableMapping {
  const byName = new Map(tables.map((table) => [table.name, table]))
  const all = guessed.tables.map((guess): MappedTable => {
    const said = byName.get(guess.name)
    if (said) return said
    const { name, encoding, delimiter, hasHeader } = guess
    return { name, encoding, delimiter, hasHeader, holds: 'nothing', columns: [] }
  })
  return { tables: all, duplicates }
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
  const mapping = said ? completed(said, guessed) : guessed
  const gap = mappingGap(mapping)
  if (gap !== null) {
    return { ok: false, problems: wholeFileProblem(together(files), sayGap(gap)) }
  }
  const understood = headed.flatMap((one, place) => {
    const mapped = mapping.tables[place]
    return mapped ? [{ headed: one, mapped }] : []
  })
  const { file, counts, remarks } = await buildNetwork(
    understood,
    mapping.duplicates,
    titleOf(files),
    progress,
  )
  const read = files.map(({ name, bytes }) => ({ name, bytes: bytes.length }))
  return { ok: true, file, report: { format: words.label, files: read, counts, remarks } }
}

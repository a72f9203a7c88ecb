import type { TableMapping } from '../../../domain/import/tableMapping.ts'
import type { PreviewOutcome, SourceFile } from '../../reader/reader.ts'
import { guessTables } from './guess/guessTable.ts'
import { rawTables } from './raw/rawTables.ts'

const ROWS_SHOWN = 12
const CELL_SHOWN = 200

/** The first rows of every table as they stand, and how their columns would be understood. */
export async function previewTables(
  files: readonly SourceFile[],
  as?: TableMapping,
): Promise<PreviewOutcome> {
  const raw = await rawTables(files, as)
  if (!raw.ok) return raw
  const { headed, guessed } = guessTables(raw.tables, as)
  const tables = headed.map(({ table: { name }, columnNames, rows }) => ({
    name,
    columnNames,
    rows: rows
      .slice(0, ROWS_SHOWN)
      .map(({ cells }) => columnNames.map((_, at) => (cells[at] ?? '').slice(0, CELL_SHOWN))),
    rowCount: rows.length,
  }))
  return { ok: true, preview: { tables, guessed } }
}

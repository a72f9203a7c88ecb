import { mappingGap } from '../../../domain/import/mappingGap.ts'
import type { MappingTally, TableMapping } from '../../../domain/import/tableMapping.ts'
import { finish } from '../../../lib/steps.ts'
import type { PreviewOutcome, SourceFile } from '../../reader/reader.ts'
import { buildNetwork } from './build/buildNetwork.ts'
import { completedMapping, understoodTables } from './completedMapping.ts'
import { guessTables } from './guess/guessTable.ts'
import type { HeadedTable } from './guess/headedTable.ts'
import { rawTables } from './raw/rawTables.ts'

const ROWS_SHOWN = 12
const CELL_SHOWN = 200

/** What reading would come to; null while something is missing. */
function tallyOf(
  headed: readonly HeadedTable[],
  as: TableMapping,
  guessed: TableMapping,
): MappingTally | null {
  const mapping = completedMapping(as, guessed)
  if (mappingGap(mapping) !== null) return null
  const tables = understoodTables(headed, mapping)
  const { file, counts, remarks } = finish(buildNetwork(tables, mapping.duplicates, ''))
  return {
    entities: file.entities.length,
    relations: file.relations.length,
    leftOut: counts.reduce((sum, { skipped }) => sum + skipped, 0),
    remarks: remarks.filter(({ fate }) => fate !== 'skipped').length,
  }
}

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
  if (!as) return { ok: true, preview: { tables, guessed } }
  return { ok: true, preview: { tables, guessed, tally: tallyOf(headed, as, guessed) } }
}

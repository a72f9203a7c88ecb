import { downloadText } from '../../lib/downloadText.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import type { TableKind } from '../../store/interfaceSlice.ts'
import { tableWords } from '../../words/tables.ts'
import type { DataColumn } from './dataColumn.tsx'

/** Saves the rows of a table as CSV; the writer is fetched only when it is needed. */
export async function saveTable<Row>(
  kind: TableKind,
  columns: readonly DataColumn<Row>[],
  rows: readonly Row[],
): Promise<void> {
  const { csvText } = await import('./csvText.ts')
  downloadText(tableWords.fileName(kind), 'text/csv;charset=utf-8', csvText(columns, rows))
  atlasStore.getState().announce(tableWords.exported(rows.length))
}

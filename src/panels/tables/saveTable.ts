import { downloadCsv } from '../../lib/downloadCsv.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import type { TableKind } from '../../store/interfaceSlice.ts'
import { shortRunId } from '../../domain/run/runId.ts'
import { selectRun } from '../../store/selectors/selectRun.ts'
import { tableWords } from '../../words/tables.ts'
import { dataColumn, type DataColumn } from './dataColumn.tsx'

/** Tables that hold computed numbers: what is saved of them names the run in every row. */
const COMPUTED = new Set<TableKind>(['chokepoints', 'entities', 'countries'])

/** The id of the run behind the numbers, as a column; none while there are none. */
function runColumns<Row>(kind: TableKind): DataColumn<Row>[] {
  const run = COMPUTED.has(kind) ? selectRun(atlasStore.getState()) : null
  if (!run) return []
  const value = () => shortRunId(run.id)
  return [dataColumn<Row>({ id: 'run', title: tableWords.columns.run, value })]
}

/** Saves the rows of a table as CSV; the writer is fetched only when it is needed. */
export async function saveTable<Row>(
  kind: TableKind,
  columns: readonly DataColumn<Row>[],
  rows: readonly Row[],
): Promise<void> {
  const { csvText } = await import('./csvText.ts')
  const text = csvText([...columns, ...runColumns<Row>(kind)], rows)
  downloadCsv(tableWords.fileName(kind), text)
  atlasStore.getState().announce(tableWords.exported(rows.length))
}

import type { Network } from '../../domain/network/network.ts'
import { shortRunId } from '../../domain/run/runId.ts'
import { downloadCsv } from '../../lib/downloadCsv.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import type { TableKind } from '../../store/interfaceSlice.ts'
import { selectMasks } from '../../store/selectors/selectMasks.ts'
import { selectRun } from '../../store/selectors/selectRun.ts'
import { tableWords } from '../../words/tables.ts'
import { dataColumn, type DataColumn } from './dataColumn.tsx'

/** Tables that hold computed numbers: what is saved of them names the run in every row. */
const COMPUTED = new Set<TableKind>(['chokepoints', 'entities', 'countries'])

/** What a table tells of a network. */
export interface TableContent<Row> {
  readonly network: Network
  readonly columnsOf: (network: Network) => readonly DataColumn<Row>[]
  /** The same row in the network as others get it; without it a row says nothing but by its columns. */
  readonly rowIn?: ((network: Network, row: Row) => Row) | undefined
}

/** The id of the run behind the numbers, as a column; none while there are none. */
function runColumns<Row>(kind: TableKind): DataColumn<Row>[] {
  const run = COMPUTED.has(kind) ? selectRun(atlasStore.getState()) : null
  if (!run) return []
  const value = () => shortRunId(run.id)
  return [dataColumn<Row>({ id: 'run', title: tableWords.columns.run, value })]
}

/** The open network as it goes into a file: with initials for people while the switch asks for them. */
async function handedOut(network: Network) {
  if (!selectMasks(atlasStore.getState())) return { network, isMasked: false }
  const { maskedNetwork } = await import('../../domain/mask/maskedNetwork.ts')
  const masked = maskedNetwork(network)
  return { network: masked.network, isMasked: masked.hidden.size > 0 }
}

/** Saves the rows of a table as CSV; the writer is fetched only when it is needed. */
export async function saveTable<Row>(
  kind: TableKind,
  { network, columnsOf, rowIn }: TableContent<Row>,
  rows: readonly Row[],
): Promise<void> {
  const [{ csvText }, given] = await Promise.all([import('./csvText.ts'), handedOut(network)])
  const columns = [...columnsOf(given.network), ...runColumns<Row>(kind)]
  const told = rowIn ? rows.map((row) => rowIn(given.network, row)) : rows
  downloadCsv(tableWords.fileName(kind), csvText(columns, told))
  const { exported, exportedMasked } = tableWords
  atlasStore.getState().announce((given.isMasked ? exportedMasked : exported)(rows.length))
}

import type { NetworkFile } from '../../../domain/network/schema/networkFile.ts'
import type { CsvCell } from '../../../lib/csvOf.ts'
import { formatWords } from '../../../words/formats.ts'
import { networkTables, type CellTable } from '../../table/networkTables.ts'
import { lossesByTrial } from '../lossesByTrial.ts'
import type { SavedFrom, Writer } from '../writer.ts'
import { aboutTable } from './aboutTable.ts'
import { readBack } from './readBack.ts'

/** Characters of a cell that Excel opens. */
const LONGEST_CELL = 32_767

/** Excel keeps fifteen digits of a number; one that has more is written as a text. */
function excelCell(cell: CsvCell): CsvCell {
  if (typeof cell === 'string') return cell.slice(0, LONGEST_CELL)
  return cell === null || Number(cell.toPrecision(15)) === cell ? cell : String(cell)
}

function sheetsOf(file: NetworkFile, from: SavedFrom | null): readonly CellTable[] {
  const tables = [...networkTables(file), aboutTable(file, from)]
  return tables.map((table) => ({ ...table, rows: table.rows.map((row) => row.map(excelCell)) }))
}

/** A workbook of entities, relations, sources and what the network is; opened again it is the network. */
export const excelWorkbook: Writer = {
  id: 'xlsx',
  label: formatWords.xlsx.label,
  extension: '.xlsx',
  losses: (file) => lossesByTrial(file, readBack(sheetsOf(file, null))),
  async write(file, baseName, from) {
    const { workbookBytes } = await import('./workbookBytes.ts')
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    return [{ name: `${baseName}.xlsx`, type, content: workbookBytes(sheetsOf(file, from)) }]
  },
}

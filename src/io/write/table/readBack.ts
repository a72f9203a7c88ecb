import type { NetworkFile } from '../../../domain/network/schema/networkFile.ts'
import { finish } from '../../../lib/steps.ts'
import { buildNetwork } from '../../readers/table/build/buildNetwork.ts'
import { understoodTables } from '../../readers/table/completedMapping.ts'
import { guessTables } from '../../readers/table/guess/guessTable.ts'
import type { RawTable } from '../../readers/table/raw/rawTable.ts'
import type { CellTable } from '../../table/networkTables.ts'

function rawTable({ name, heading, rows }: CellTable): RawTable {
  const lines = [heading, ...rows]
  return {
    name,
    file: name,
    sheet: name,
    encoding: null,
    delimiter: null,
    rows: lines.map((cells, place) => ({
      line: place + 1,
      cells: cells.map((cell) => String(cell ?? '')),
    })),
    remarks: [],
  }
}

/** The network that the table reader makes of tables again, by its own guess. */
export function readBack(tables: readonly CellTable[]): NetworkFile {
  const { headed, guessed } = guessTables(tables.map(rawTable))
  return finish(buildNetwork(understoodTables(headed, guessed), guessed.duplicates, '')).file
}

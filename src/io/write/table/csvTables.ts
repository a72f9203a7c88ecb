import { csvOf } from '../../../lib/csvOf.ts'
import { formatWords } from '../../../words/formats.ts'
import { networkTables } from '../../table/networkTables.ts'
import { lossesByTrial } from '../lossesByTrial.ts'
import type { Writer } from '../writer.ts'
import { readBack } from './readBack.ts'

/** Says to spreadsheets that what follows is UTF-8; without it they take Korean names for Western letters. */
const MARK = '\ufeff'

/** Entities, relations and, where there are any, sources as CSV files of their own, for spreadsheets and scripts; opened together they are the network again. */
export const csvTables: Writer = {
  id: 'csv',
  label: formatWords.csv.label,
  extension: '.csv',
  severalFiles: true,
  losses: (file) => lossesByTrial(file, readBack(networkTables(file))),
  write: async (file, baseName) =>
    networkTables(file).map(({ name, heading, rows }) => ({
      name: `${baseName}-${name}.csv`,
      type: 'text/csv;charset=utf-8',
      content: MARK + csvOf(heading, rows),
    })),
}

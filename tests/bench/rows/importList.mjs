import { ask } from '../openDrawings.mjs'
import { openImporting } from '../openImporting.mjs'
import { ratioInTurn } from '../ratioInTurn.mjs'

/** @type {import('../row.ts').Row} */
export const row = {
  name: '9,000 list entries in three CSV files: read into a checked network ÷ bare papaparse',
  limit: 3,
  rounds: 9,
  async prepare(bench) {
    const page = await openImporting(bench)
    const measure = ratioInTurn(
      () => ask(page, 'reading'),
      () => ask(page, 'bareParsing'),
    )
    return { measure, close: () => page.close() }
  },
}

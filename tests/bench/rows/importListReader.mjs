import { ask } from '../openDrawings.mjs'
import { openImporting } from '../openImporting.mjs'
import { ratioInTurn } from '../ratioInTurn.mjs'

/** The part of "importList" that is the work of the reader. @type {import('../row.ts').Row} */
export const row = {
  name: '9,000 list entries in three CSV files: read by the reader alone ÷ bare papaparse',
  limit: 3,
  rounds: 9,
  async prepare(bench) {
    const page = await openImporting(bench)
    const measure = ratioInTurn(
      () => ask(page, 'readingAlone'),
      () => ask(page, 'bareParsing'),
    )
    return { measure, close: () => page.close() }
  },
}

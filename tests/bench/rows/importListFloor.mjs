import { ask } from '../openDrawings.mjs'
import { openImporting } from '../openImporting.mjs'
import { ratioInTurn } from '../ratioInTurn.mjs'

/** What "importList" cannot go below, reading apart. @type {import('../row.ts').Row} */
export const row = {
  name: '9,000 list entries: objects from JSON, written and hashed by the browser itself ÷ bare papaparse',
  limit: null,
  rounds: 9,
  async prepare(bench) {
    const page = await openImporting(bench)
    const measure = ratioInTurn(
      () => ask(page, 'floor'),
      () => ask(page, 'bareParsing'),
    )
    return { measure, close: () => page.close() }
  },
}

import { ask } from '../openDrawings.mjs'
import { openImporting } from '../openImporting.mjs'
import { ratioInTurn } from '../ratioInTurn.mjs'

/** @type {import('../row.ts').Row} */
export const row = {
  name: '9,000 list entries: longest task in the page while they are read ÷ an idle frame',
  limit: 3,
  rounds: 7,
  warmUpRounds: 1,
  async prepare(bench) {
    const page = await openImporting(bench)
    const measure = ratioInTurn(
      () => ask(page, 'longestTask'),
      () => ask(page, 'idleFrame'),
    )
    return { measure, close: () => page.close() }
  },
}

import { openAnalysis } from '../openAnalysis.mjs'
import { ask } from '../openDrawings.mjs'
import { ratioInTurn } from '../ratioInTurn.mjs'

/** @type {import('../row.ts').Row} */
export const row = {
  name: '5,233 firms: longest task in the page while chokepoints are ranked ÷ an idle frame',
  limit: 3,
  rounds: 7,
  warmUpRounds: 1,
  async prepare(bench) {
    const page = await openAnalysis(bench, { withPeers: false })
    const measure = ratioInTurn(
      () => ask(page, 'longestTask'),
      () => ask(page, 'idleFrame'),
    )
    return { measure, close: () => page.close() }
  },
}

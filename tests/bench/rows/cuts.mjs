import { openAnalysis } from '../openAnalysis.mjs'
import { ask } from '../openDrawings.mjs'
import { ratioInTurn } from '../ratioInTurn.mjs'

/** @type {import('../row.ts').Row} */
export const row = {
  name: '5,233 firms: blocks and bridges ÷ connected components by graphology',
  limit: 3,
  rounds: 15,
  warmUpRounds: 3,
  usesPeers: true,
  async prepare(bench) {
    const page = await openAnalysis(bench)
    const measure = ratioInTurn(
      () => ask(page, 'ourCuts'),
      () => ask(page, 'peerComponents'),
    )
    return { measure, close: () => page.close() }
  },
}

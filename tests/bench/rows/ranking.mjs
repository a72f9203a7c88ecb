import { openAnalysis } from '../openAnalysis.mjs'
import { ask } from '../openDrawings.mjs'
import { ratioInTurn } from '../ratioInTurn.mjs'

/** @type {import('../row.ts').Row} */
export const row = {
  name: '5,233 firms: the whole ranking of chokepoints ÷ betweenness by graphology',
  limit: 2,
  rounds: 3,
  warmUpRounds: 1,
  usesPeers: true,
  async prepare(bench) {
    const page = await openAnalysis(bench)
    const measure = ratioInTurn(
      () => ask(page, 'ranking'),
      () => ask(page, 'peerBetweenness'),
    )
    return { measure, close: () => page.close() }
  },
}

import { openAnalysis } from '../openAnalysis.mjs'
import { ask } from '../openDrawings.mjs'
import { ratioInTurn } from '../ratioInTurn.mjs'

/** @type {import('../row.ts').Row} */
export const row = {
  name: '5,233 firms: exact betweenness, one worker ÷ graphology-metrics',
  limit: 0.25,
  rounds: 5,
  warmUpRounds: 1,
  usesPeers: true,
  async prepare(bench) {
    const page = await openAnalysis(bench)
    const measure = ratioInTurn(
      () => ask(page, 'ourBetweenness'),
      () => ask(page, 'peerBetweenness'),
    )
    return { measure, close: () => page.close() }
  },
}

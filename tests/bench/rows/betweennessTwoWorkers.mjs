import { openAnalysis } from '../openAnalysis.mjs'
import { ask } from '../openDrawings.mjs'
import { ratioInTurn } from '../ratioInTurn.mjs'

/** @type {import('../row.ts').Row} */
export const row = {
  name: '5,233 firms: exact betweenness, two workers ÷ graphology-metrics',
  limit: 0.125,
  rounds: 5,
  warmUpRounds: 1,
  usesPeers: true,
  async prepare(bench) {
    const page = await openAnalysis(bench, { workers: 2 })
    const measure = ratioInTurn(
      () => ask(page, 'ourBetweenness'),
      () => ask(page, 'peerBetweenness'),
    )
    return { measure, close: () => page.close() }
  },
}

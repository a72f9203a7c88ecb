import path from 'node:path'
import { generateNetwork } from '../generateNetwork.mjs'
import { startIgraph } from '../igraph.mjs'
import { openAnalysis } from '../openAnalysis.mjs'
import { ask } from '../openDrawings.mjs'
import { ratioInTurn } from '../ratioInTurn.mjs'

const EDGES = 'networks/edges.json'

/** @type {import('../row.ts').Row} */
export const row = {
  name: '5,233 firms: exact betweenness, one worker ÷ igraph in C',
  limit: null,
  rounds: 5,
  warmUpRounds: 1,
  async prepare(bench) {
    const { entities, relations } = generateNetwork()
    const places = new Map(entities.map(({ id }, place) => [id, place]))
    const edges = relations.map(({ source, target }) => [places.get(source), places.get(target)])
    bench.publish(EDGES, JSON.stringify(edges))
    const igraph = await startIgraph(path.join(bench.folder, EDGES))
    if (!igraph) return { skipped: 'python3-igraph is not installed' }
    const page = await openAnalysis(bench, { withPeers: false })
    const measure = ratioInTurn(() => ask(page, 'ourBetweenness'), igraph.betweenness)
    const close = async () => {
      igraph.close()
      await page.close()
    }
    return { measure, close }
  },
}

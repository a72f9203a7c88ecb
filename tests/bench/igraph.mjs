import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const SCRIPT = fileURLToPath(new URL('peers/igraphBetweenness.py', import.meta.url))

/**
 * Starts Python with igraph and a graph in it.
 * @param {string} edges a JSON file of pairs of numbers
 * @returns {Promise<{ betweenness: () => Promise<number>, close: () => void } | null>} milliseconds of one exact
 *   betweenness, each time it is called; null when Python or igraph is not installed
 */
export async function startIgraph(edges) {
  const python = spawn('python3', [SCRIPT, edges], { stdio: ['pipe', 'pipe', 'ignore'] })
  const isStarted = new Promise((resolve) => {
    python.once('spawn', () => resolve(true))
    python.once('error', () => resolve(false))
  })
  if (!(await isStarted)) return null
  const lines = createInterface({ input: python.stdout })[Symbol.asyncIterator]()
  const ready = await lines.next()
  if (ready.done) return null
  const betweenness = async () => {
    python.stdin.write('\n')
    return Number((await lines.next()).value)
  }
  return { betweenness, close: () => python.stdin.end() }
}

import { generateNetwork } from '../generateNetwork.mjs'
import { openAnalysis } from '../openAnalysis.mjs'
import { ask } from '../openDrawings.mjs'
import { growthExponent } from '../statistics.mjs'

/**
 * Entities of each network, relations in proportion. All fit the caches of a common machine: beyond them every step costs
 * more, which says something of the memory and nothing of the algorithm.
 */
const SIZES = [2_617, 5_233, 10_466, 20_932]
const RELATIONS_PER_ENTITY = 15_000 / 5_233

/** @type {import('../row.ts').Row} */
export const row = {
  name: 'blocks and bridges: exponent of growth from 2,617 to 20,932 firms',
  limit: 1.15,
  rounds: 9,
  async prepare(bench) {
    /** @type {import('@playwright/test').Page[]} */
    const pages = []
    for (const entities of SIZES) {
      const relations = Math.round(entities * RELATIONS_PER_ENTITY)
      const network = `firms${entities}`
      const text = JSON.stringify(generateNetwork({ entities, relations }))
      bench.publish(`networks/${network}.json`, text)
      pages.push(await openAnalysis(bench, { network, withPeers: false }))
    }
    const measure = async () => {
      const times = []
      for (const page of pages) times.push(await ask(page, 'ourCuts'))
      return growthExponent(SIZES, /** @type {number[]} */ (times))
    }
    const close = async () => {
      for (const page of pages) await page.close()
    }
    return { measure, close }
  },
}

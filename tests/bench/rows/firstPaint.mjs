import { openDrawings, openFresh } from '../openDrawings.mjs'
import { ratioInTurn } from '../ratioInTurn.mjs'

const FLAGSHIP = 'app/#network=dprk-procurement'

/** @type {import('../row.ts').Row} */
export const row = {
  name: 'first paint of the flagship ÷ the same drawing by cytoscape alone',
  limit: 1.5,
  rounds: 9,
  usesApp: true,
  async prepare(bench) {
    const drawings = await openDrawings(bench, FLAGSHIP, 'flagship')
    await drawings.close()
    /** @param {'app' | 'bare'} kind @param {string} path */
    const open = async (kind, path) => {
      const { firstPaint, close } = await openFresh(bench, kind, path)
      await close()
      return firstPaint
    }
    const measure = ratioInTurn(
      () => open('app', FLAGSHIP),
      () => open('bare', drawings.barePath),
    )
    return { measure, close: async () => {} }
  },
}

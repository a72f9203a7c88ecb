import { ask, openDrawings } from '../openDrawings.mjs'
import { ratioInTurn } from '../ratioInTurn.mjs'

const PAUSE_MS = 700
/** Each round points at another of the busiest firms. */
const FIRMS = 5

/** @type {import('../row.ts').Row} */
export const row = {
  name: '5,233 firms: highlight on hover, painted ÷ dim the rest by class',
  limit: 0.1,
  rounds: 9,
  usesApp: true,
  async prepare(bench) {
    const { app, bare, close } = await openDrawings(
      bench,
      'app/?data=../networks/firms.json',
      'firms',
    )
    /** @type {string[]} */
    const firms = await ask(bare, 'busiest', FIRMS)
    /** @param {number} round */
    const firmOf = (round) => firms[round % FIRMS] ?? ''

    let pointed = 0
    const pointInApp = async () => {
      const firm = firmOf((pointed += 1))
      await app.bringToFront()
      await app.waitForTimeout(PAUSE_MS)
      /** @type {number} */
      const time = await ask(app, 'pointAt', firm)
      if (!(await ask(app, 'isLit'))) throw new Error(`Pointing at ${firm} lit nothing up.`)
      await ask(app, 'pointAt', null)
      return time
    }
    let dimmed = 0
    const dimBare = async () => {
      const firm = firmOf((dimmed += 1))
      await bare.bringToFront()
      await bare.waitForTimeout(PAUSE_MS)
      /** @type {number} */
      const time = await ask(bare, 'dimOthers', firm, true)
      await bare.waitForTimeout(PAUSE_MS)
      await ask(bare, 'dimOthers', firm, false)
      return time
    }
    return { measure: ratioInTurn(pointInApp, dimBare), close }
  },
}

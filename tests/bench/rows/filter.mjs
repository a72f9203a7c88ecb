import { ask, openDrawings } from '../openDrawings.mjs'
import { ratioInTurn } from '../ratioInTurn.mjs'

/** Leaves about half of the firms. */
const HALF = 'country=CN~HK'
/** What follows a change at some distance, such as the address bar, is not waited for but let pass. */
const PAUSE_MS = 700

/**
 * Times the way there, and goes back.
 * @param {import('@playwright/test').Page} page
 * @param {() => Promise<number>} there
 * @param {() => Promise<unknown>} back
 */
async function thereAndBack(page, there, back) {
  await page.bringToFront()
  await page.waitForTimeout(PAUSE_MS)
  const time = await there()
  await page.waitForTimeout(PAUSE_MS)
  await back()
  return time
}

/** @type {import('../row.ts').Row} */
export const row = {
  name: '5,233 firms: filter half away, painted ÷ one class by cytoscape',
  limit: 1.5,
  rounds: 9,
  usesApp: true,
  async prepare(bench) {
    const { app, bare, close } = await openDrawings(
      bench,
      'app/?data=../networks/firms.json',
      'firms',
    )
    await ask(app, 'follow', HALF)
    const hidden = await ask(app, 'hiddenNodes')
    if (!Array.isArray(hidden) || hidden.length < 2000)
      throw new Error('The filter hid too little.')
    await ask(app, 'follow', '')

    const measure = ratioInTurn(
      () =>
        thereAndBack(
          app,
          () => ask(app, 'follow', HALF),
          () => ask(app, 'follow', ''),
        ),
      () =>
        thereAndBack(
          bare,
          () => ask(bare, 'hideNodes', hidden, true),
          () => ask(bare, 'hideNodes', hidden, false),
        ),
    )
    return { measure, close }
  },
}

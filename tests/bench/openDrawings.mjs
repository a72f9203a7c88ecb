import { fileURLToPath } from 'node:url'

const IN_PAGE = fileURLToPath(new URL('inPage.js', import.meta.url))
const VIEWPORT = { width: 1440, height: 900 }
const MARKS = { app: 'atlas:first-paint', bare: 'bare:first-paint' }
/** After the first frame the app brings its panels, and cytoscape refines what it drew. */
const CALM_MS = 2000

/**
 * Asks a page for something of `bench`, which inPage.js gives it.
 * @template Value
 * @param {import('@playwright/test').Page} page
 * @param {string} name
 * @param {...unknown} values
 * @returns {Promise<Value>}
 */
export function ask(page, name, ...values) {
  return page.evaluate(`bench.${name}(${values.map((value) => JSON.stringify(value)).join(', ')})`)
}

/**
 * Opens a page in a fresh context, with nothing cached, and waits for its first frame.
 * @param {import('./row.ts').Bench} bench
 * @param {'app' | 'bare'} kind
 * @param {string} path
 * @returns {Promise<{ page: import('@playwright/test').Page, firstPaint: number, close: () => Promise<void> }>}
 *   `firstPaint` in milliseconds from the start of the navigation
 */
export async function openFresh({ browser, address }, kind, path) {
  const context = await browser.newContext({ viewport: VIEWPORT })
  const page = await context.newPage()
  await page.addInitScript({ path: IN_PAGE })
  await page.goto(address + path)
  const firstPaint = await ask(page, 'marked', MARKS[kind])
  return { page, firstPaint, close: () => context.close() }
}

/**
 * Opens a network in the app, and on a page of its own the same drawing by cytoscape alone: same elements, places,
 * stylesheet, options, size and camera.
 * @param {import('./row.ts').Bench} bench
 * @param {string} path of the network in the app
 * @param {string} name what to call the drawing
 */
export async function openDrawings(bench, path, name) {
  const app = await openFresh(bench, 'app', path)
  await app.page.waitForTimeout(CALM_MS)
  bench.publish(`drawings/${name}.json`, JSON.stringify(await ask(app.page, 'takeDrawing')))
  const barePath = `pages/bare.html?drawing=../drawings/${name}.json`
  const bare = await openFresh(bench, 'bare', barePath)
  await bare.page.waitForTimeout(CALM_MS)
  const close = async () => {
    await app.close()
    await bare.close()
  }
  return { app: app.page, bare: bare.page, barePath, close }
}

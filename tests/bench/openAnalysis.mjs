import { ask } from './openDrawings.mjs'

/**
 * Opens the page that analyses, with a network in it.
 * @param {import('./row.ts').Bench} bench
 * @param {{ workers?: number, network?: string, withPeers?: boolean }} [choices] on how many workers a split job runs,
 *   and on which network
 */
export async function openAnalysis(
  { browser, address },
  { workers = 1, network = 'firms', withPeers = true } = {},
) {
  const page = await browser.newPage()
  // One core is left to the page: so many cores make so many workers.
  await page.addInitScript(
    `Object.defineProperty(navigator, 'hardwareConcurrency', { value: ${workers + 1} })`,
  )
  await page.goto(`${address}pages/analysis.html`)
  await ask(page, 'prepare', `${address}networks/${network}.json`, withPeers)
  return page
}

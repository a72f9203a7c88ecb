import { generateSdn } from './generateSdn.mjs'
import { ask } from './openDrawings.mjs'

/**
 * Opens the page that reads files of other programs, with a made-up list of 9,000 entries at hand.
 * @param {import('./row.ts').Bench} bench
 */
export async function openImporting({ browser, address, publish }) {
  const files = generateSdn()
  for (const { name, text } of files) publish(`lists/${name}`, text)
  const page = await browser.newPage()
  await page.goto(`${address}pages/importing.html`)
  await ask(
    page,
    'prepare',
    files.map(({ name }) => `${address}lists/${name}`),
  )
  return page
}

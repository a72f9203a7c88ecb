import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { generateSdn } from './generateSdn.mjs'
import { ask } from './openDrawings.mjs'

const NAMES = ['sdn.csv', 'add.csv', 'alt.csv']

/** Where the list as published lies beside the repository; never part of it. */
const PUBLISHED = path.join(
  process.env['SHARED_FILES'] ?? fileURLToPath(new URL('../../../shared/', import.meta.url)),
  'data/real/ofac-2022',
)

/** The list as published where it is at hand, else a made-up one of the same shape and size. */
function listFiles() {
  const paths = NAMES.map((name) => path.join(PUBLISHED, name))
  if (!paths.every((file) => existsSync(file))) return generateSdn()
  return NAMES.map((name, place) => ({ name, text: readFileSync(paths[place] ?? '', 'utf8') }))
}

/**
 * Serves the files of the list below `lists/`.
 * @param {import('./row.ts').Bench} bench
 * @returns {readonly string[]} their names
 */
export function publishList({ publish }) {
  for (const { name, text } of listFiles()) publish(`lists/${name}`, text)
  return NAMES
}

/**
 * Opens the page that reads files of other programs, with a list of 9,000 entries in three files at hand.
 * @param {import('./row.ts').Bench} bench
 */
export async function openImporting(bench) {
  const { browser, address } = bench
  const names = publishList(bench)
  const page = await browser.newPage()
  await page.goto(`${address}pages/importing.html`)
  await ask(
    page,
    'prepare',
    names.map((name) => `${address}lists/${name}`),
  )
  return page
}

import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { launchOptions } from '../../scripts/browser/launchOptions.mjs'
import { startStaticServer } from '../../scripts/staticServer.mjs'
import { buildSite } from './buildSite.mjs'
import { summarise } from './statistics.mjs'

/**
 * @typedef {import('./row.ts').Row} Row
 * @typedef {import('./row.ts').Bench} Bench
 * @typedef {import('./row.ts').Result} Result
 */

/** The first rounds warm caches and compilers up, and are thrown away. */
const WARM_UP_ROUNDS = 2

const { values: options } = parseArgs({
  options: { json: { type: 'boolean', default: false }, only: { type: 'string', default: '' } },
})

/** @returns {Promise<Row[]>} the rows whose file name holds what `--only` says */
async function loadRows() {
  const folder = new URL('rows/', import.meta.url)
  const files = readdirSync(folder).filter((file) => file.endsWith('.mjs'))
  const chosen = files.filter((file) => file.includes(options.only)).toSorted()
  return Promise.all(chosen.map(async (file) => (await import(new URL(file, folder).href)).row))
}

/**
 * @param {Row} row
 * @param {Bench} bench
 * @returns {Promise<Result>}
 */
async function measureRow({ name, limit, rounds, prepare }, bench) {
  const { measure, close } = await prepare(bench)
  const ratios = []
  for (let round = 0; round < WARM_UP_ROUNDS + rounds; round += 1) ratios.push(await measure())
  await close()
  const { ratio, spread } = summarise(ratios.slice(WARM_UP_ROUNDS))
  return { name, ratio, limit, ok: ratio <= limit, spread }
}

/** @param {string} folder @returns {Bench['publish']} */
function publishIn(folder) {
  return (name, text) => {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}

/** @param {readonly Row[]} rows */
async function measureAll(rows) {
  const folder = await buildSite(rows.some(({ usesApp }) => usesApp))
  const { address, close } = await startStaticServer({ folder })
  const browser = await chromium.launch(launchOptions())
  try {
    const results = []
    for (const row of rows)
      results.push(await measureRow(row, { browser, address, publish: publishIn(folder) }))
    return results
  } finally {
    await browser.close()
    await close()
  }
}

/** @param {readonly Result[]} results */
function printTable(results) {
  const width = Math.max(...results.map(({ name }) => name.length), 4)
  console.log(`\n${'what'.padEnd(width)}   ratio  spread   goal`)
  for (const { name, ratio, spread, limit, ok } of results)
    console.log(
      `${name.padEnd(width)}  ${ratio.toFixed(2).padStart(6)}  ±${(spread / 2).toFixed(2).padStart(5)}  ≤ ${limit} ${ok ? 'met' : 'missed'}`,
    )
  console.log('\nMedians of ratios from this run; half of all rounds lie within the spread.')
}

const results = await measureAll(await loadRows())
if (options.json) console.log(JSON.stringify({ rows: results }))
else printTable(results)

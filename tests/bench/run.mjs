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

/** Rounds that are thrown away unless a row says otherwise. */
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
async function measureRow({ name, limit, rounds, warmUpRounds = WARM_UP_ROUNDS, prepare }, bench) {
  const prepared = await prepare(bench)
  if ('skipped' in prepared) return { name, ...prepared }
  const { measure, close } = prepared
  const ratios = []
  for (let round = 0; round < warmUpRounds + rounds; round += 1) ratios.push(await measure())
  await close()
  const { ratio, spread } = summarise(ratios.slice(warmUpRounds))
  return { name, ratio, limit, ok: limit === null ? null : ratio <= limit, spread }
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
  const folder = await buildSite({
    withApp: rows.some(({ usesApp }) => usesApp),
    withPeers: rows.some(({ usesPeers }) => usesPeers),
  })
  const { address, close } = await startStaticServer({ folder })
  const browser = await chromium.launch(launchOptions())
  try {
    const results = []
    for (const row of rows)
      results.push(await measureRow(row, { browser, address, folder, publish: publishIn(folder) }))
    return results
  } finally {
    await browser.close()
    await close()
  }
}

/** @param {number | null} limit @param {boolean | null} ok */
function goal(limit, ok) {
  if (limit === null) return 'no goal'
  return `≤ ${limit} ${ok ? 'met' : 'missed'}`
}

/** @param {readonly Result[]} results */
function printTable(results) {
  const width = Math.max(...results.map(({ name }) => name.length), 4)
  console.log(`\n${'what'.padEnd(width)}   ratio  spread   goal`)
  for (const result of results) {
    const name = result.name.padEnd(width)
    if ('skipped' in result) {
      console.log(`${name}  left out: ${result.skipped}`)
      continue
    }
    const { ratio, spread, limit, ok } = result
    console.log(
      `${name}  ${ratio.toFixed(3).padStart(6)}  ±${(spread / 2).toFixed(3).padStart(5)}  ${goal(limit, ok)}`,
    )
  }
  console.log('\nMedians of ratios from this run; half of all rounds lie within the spread.')
}

const results = await measureAll(await loadRows())
if (options.json) console.log(JSON.stringify({ rows: results }))
else printTable(results)

import { fileURLToPath } from 'node:url'
import { weighScripts } from './firstLoad.mjs'
import { reportFaults } from './reportFaults.mjs'

/** JavaScript that must arrive before the app runs, compressed. */
const BUDGET_KIB = 410

const folder = fileURLToPath(new URL(process.argv[2] ?? '../dist', import.meta.url))

/** @param {number} bytes */
const kib = (bytes) => (bytes / 1024).toFixed(1).padStart(8)

/** @param {string} title @param {import('./firstLoad.mjs').Chunk[]} chunks */
function print(title, chunks) {
  const total = chunks.reduce((sum, { gzipBytes }) => sum + gzipBytes, 0)
  console.log(`${kib(total)} KiB gz  ${title}`)
  for (const { file, gzipBytes } of chunks) console.log(`${kib(gzipBytes)}           ${file}`)
  return total
}

const { first, later } = weighScripts(folder)
const total = print(`first load (budget ${BUDGET_KIB})`, first)
print('later, when wanted', later)
reportFaults(
  'size budget',
  total <= BUDGET_KIB * 1024
    ? []
    : [`The first load is ${kib(total).trim()} KiB gz, over ${BUDGET_KIB}.`],
)

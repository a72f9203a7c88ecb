import { readFileSync } from 'node:fs'
import { lockFaults } from './lockFaults.mjs'
import { reportFaults } from './reportFaults.mjs'

/** @param {string} file */
const readJson = (file) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'))

const faults = ['../', 'browser/fallback/', '../tests/bench/peers/'].flatMap((folder) =>
  lockFaults(readJson(`${folder}package.json`), readJson(`${folder}package-lock.json`)),
)
reportFaults('lock files', faults)

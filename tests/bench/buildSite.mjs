import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { buildPeers } from './buildPeers.mjs'
import { generateNetwork } from './generateNetwork.mjs'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const SITE = path.join(ROOT, '.cache/bench')

/** @param {string} configFile @param {string} outDir */
async function buildInto(configFile, outDir) {
  await build({
    configFile: path.join(ROOT, configFile),
    logLevel: 'error',
    build: { outDir, emptyOutDir: true },
  })
}

/**
 * Puts together what the rows need in one folder to serve: pages, generated networks and, when asked, the app and
 * the libraries it is compared with.
 * @param {{ withApp: boolean, withPeers: boolean }} parts
 * @returns {Promise<string>} the folder
 */
export async function buildSite({ withApp, withPeers }) {
  await buildInto('tests/bench/vite.config.ts', path.join(SITE, 'pages'))
  if (withApp) await buildInto('vite.config.ts', path.join(SITE, 'app'))
  if (withPeers) await buildPeers(path.join(SITE, 'peers'))
  mkdirSync(path.join(SITE, 'networks'), { recursive: true })
  writeFileSync(path.join(SITE, 'networks/firms.json'), JSON.stringify(generateNetwork()))
  return SITE
}

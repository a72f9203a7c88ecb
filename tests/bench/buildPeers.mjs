import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { npmCommand } from '../../scripts/npmCommand.mjs'

const PEERS = fileURLToPath(new URL('peers/', import.meta.url))

/** True when what is installed is what the lock asks for. */
function isInstalled() {
  const note = path.join(PEERS, 'node_modules/.package-lock.json')
  const lock = path.join(PEERS, 'package-lock.json')
  return existsSync(note) && statSync(note).mtimeMs >= statSync(lock).mtimeMs
}

function install() {
  console.error('Installing what the bench compares with, once …')
  const { program, leading, shell } = npmCommand()
  const { status } = spawnSync(program, [...leading, 'ci', '--no-audit', '--no-fund'], {
    cwd: PEERS,
    shell,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) throw new Error('npm ci could not install the peers of the bench.')
}

/**
 * Builds the libraries we compare with for the browser, installed on demand from a lock of their own.
 * @param {string} outDir
 */
export async function buildPeers(outDir) {
  if (!isInstalled()) install()
  await build({
    root: PEERS,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      lib: {
        entry: path.join(PEERS, 'graphology.mjs'),
        formats: ['es'],
        fileName: () => 'graphology.js',
      },
    },
  })
}

import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { machineTraces } from './machineTraces.mjs'
import { reportFaults } from './reportFaults.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const TEXT =
  /(?:^|[./])(?:[cm]?[jt]sx?|json|jsonc|css|html|md|csv|txt|ya?ml|svg|xml|npmrc|gitignore|run)$/
const MADE_HERE = /(?:^|[\\/])(?:node_modules|dist|\.git|\.cache|coverage)(?:[\\/]|$)/

/** Tracked files; in a copy without git, every file that no tool made. */
function trackedFiles() {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  if (status === 0) return stdout.split('\0').filter(Boolean)
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((f) => !MADE_HERE.test(f))
}

const faults = trackedFiles()
  .filter((file) => TEXT.test(file) && existsSync(path.join(root, file)))
  .flatMap((file) => machineTraces(file, readFileSync(path.join(root, file), 'utf8')))
reportFaults('tracked files', faults)

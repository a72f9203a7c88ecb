import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import path from 'node:path'

/**
 * True when a file is there and may be run.
 * @param {string} file
 */
export function isExecutable(file) {
  try {
    accessSync(file, process.platform === 'win32' ? constants.F_OK : constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * The first program of that name on PATH, or undefined.
 * @param {string} name
 */
export function onPath(name) {
  return (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find(isExecutable)
}

/**
 * True when the program answers `--version` as a browser of the Chromium family does. A file that is there may
 * still lack its libraries. Windows browsers open a window instead of answering: there, being there must do.
 * @param {string} file
 * @param {Record<string, string>} [environment] set on top of ours
 */
export function answersAsBrowser(file, environment = {}) {
  if (!isExecutable(file)) return false
  if (process.platform === 'win32') return true
  const { status, stdout } = spawnSync(file, ['--version'], {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    timeout: 20_000,
  })
  return status === 0 && /Chrom|Edge|Brave/i.test(stdout)
}

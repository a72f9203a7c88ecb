import { spawnSync } from 'node:child_process'
import { answersAsBrowser, onPath } from './executables.mjs'

/**
 * Debian's own Chromium, installed with apt. Only where the person is root: it changes the machine.
 * @param {import('./find.mjs').Log} log
 * @returns {import('./find.mjs').Found | null}
 */
export function fromApt(log) {
  const apt = onPath('apt-get')
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !apt) return null
  log('Installing the chromium package with apt …')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  /** @type {import('node:child_process').StdioOptions} */
  const stdio = ['ignore', 'ignore', 'inherit']
  spawnSync(apt, ['update', '-qq'], { env, stdio })
  spawnSync(apt, ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env, stdio })
  const executablePath = onPath('chromium')
  return executablePath && answersAsBrowser(executablePath) ? { executablePath } : null
}

import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { answersAsBrowser } from './executables.mjs'

/**
 * The browser Playwright downloaded earlier.
 * @returns {import('./find.mjs').Found | null}
 */
export function fromPlaywrightCache() {
  const executablePath = chromium.executablePath()
  return answersAsBrowser(executablePath) ? { executablePath } : null
}

/**
 * Lets Playwright download its browser.
 * @param {import('./find.mjs').Log} log
 * @returns {import('./find.mjs').Found | null}
 */
export function fromPlaywrightInstall(log) {
  log('Asking Playwright to download Chromium …')
  const manifest = createRequire(import.meta.url).resolve('@playwright/test/package.json')
  const cli = path.join(path.dirname(manifest), 'cli.js')
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: ['ignore', 2, 2] })
  return fromPlaywrightCache()
}

import { fromApt } from './fromApt.mjs'
import { fromEnvironment } from './fromEnvironment.mjs'
import { fromNpm } from './fromNpm.mjs'
import { fromPlaywrightCache, fromPlaywrightInstall } from './fromPlaywright.mjs'
import { fromSystem } from './fromSystem.mjs'
import { LAUNCH_ARGUMENTS } from './launchArguments.mjs'

/**
 * @typedef {(sentence: string) => void} Log
 * @typedef {{ executablePath: string, args?: string[], env?: Record<string, string> }} Found
 * @typedef {{ executablePath: string, args: string[], env: Record<string, string>, foundBy: string }} Browser
 * @typedef {{ name: string, find: (log: Log) => Found | null }} Way
 */

/**
 * The ways to a browser, cheapest first; those that install something come last.
 * @type {readonly Way[]}
 */
export const WAYS = [
  { name: 'environment', find: () => fromEnvironment() },
  { name: 'playwright-cache', find: fromPlaywrightCache },
  { name: 'system', find: fromSystem },
  { name: 'npm', find: fromNpm },
  { name: 'apt', find: fromApt },
  { name: 'playwright-install', find: fromPlaywrightInstall },
]

const NONE_FOUND = `No Chrome, Chromium or Edge was found, and none could be installed.
Install one, or name one with CHROME_PATH, or run: npx playwright install --with-deps chromium`

/**
 * Finds a browser of the Chromium family for tests and measurements, and installs one where there is none.
 * @param {{ ways?: readonly Way[], skip?: readonly string[], log?: Log }} [options] `skip` names ways to leave out;
 *   by default those in the variable ATLAS_SKIP_BROWSERS, separated by commas
 * @returns {Browser}
 * @throws when there is none, with the way out in the message
 */
export function findBrowser({ ways = WAYS, skip, log = console.error } = {}) {
  const left = skip ?? (process.env['ATLAS_SKIP_BROWSERS'] ?? '').split(',')
  for (const { name, find } of ways) {
    if (left.includes(name)) continue
    const found = find(log)
    if (!found) continue
    const { executablePath, args = [], env = {} } = found
    return { executablePath, args: [...LAUNCH_ARGUMENTS, ...args], env, foundBy: name }
  }
  throw new Error(NONE_FOUND)
}

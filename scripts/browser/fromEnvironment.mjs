import { isExecutable } from './executables.mjs'

const VARIABLES = [
  'CHROME_PATH',
  'CHROME_BIN',
  'PUPPETEER_EXECUTABLE_PATH',
  'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH',
]

/**
 * The browser a person named. A name that leads nowhere is an error, not a reason to take another browser.
 * @param {Record<string, string | undefined>} [environment]
 * @returns {import('./find.mjs').Found | null}
 */
export function fromEnvironment(environment = process.env) {
  for (const variable of VARIABLES) {
    const file = environment[variable]
    if (!file) continue
    if (!isExecutable(file))
      throw new Error(`${variable} is set to ${file}, but there is no program that can be run.`)
    return { executablePath: file }
  }
  return null
}

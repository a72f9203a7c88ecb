import { findBrowser } from './find.mjs'

const REMEMBERED = 'ATLAS_BROWSER'

/**
 * Launch options for Playwright with the browser of this machine. The first call looks for it and remembers it in
 * the environment, so that the workers a test runner starts need not look again.
 * @returns {{ executablePath: string, args: string[], env: Record<string, string> }}
 */
export function launchOptions() {
  process.env[REMEMBERED] ??= JSON.stringify(findBrowser())
  /** @type {import('./find.mjs').Browser} */
  const { executablePath, args, env } = JSON.parse(process.env[REMEMBERED])
  return { executablePath, args, env: { ...inherited(), ...env } }
}

function inherited() {
  /** @type {Record<string, string>} */
  const variables = {}
  for (const [name, value] of Object.entries(process.env))
    if (value !== undefined) variables[name] = value
  return variables
}

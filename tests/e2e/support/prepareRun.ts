import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { launchOptions } from '../../../scripts/browser/launchOptions.mjs'
import { startStaticServer } from '../../../scripts/staticServer.mjs'

/** The production build. */
export const BUILD = fileURLToPath(new URL('../../../dist', import.meta.url))

/** The environment variable that tells the workers where the build is served. */
export const ADDRESS_VARIABLE = 'ATLAS_ADDRESS'

/** Once before all browser tests: finds a browser, and serves the build on a free port until they end. */
export default async function prepareRun(): Promise<() => Promise<void>> {
  if (!existsSync(path.join(BUILD, 'index.html')))
    throw new Error('There is no build to test. Run: npm run build')
  // The workers inherit what it remembers in the environment.
  launchOptions()
  const { address, close } = await startStaticServer({ folder: BUILD })
  process.env[ADDRESS_VARIABLE] = address
  return close
}

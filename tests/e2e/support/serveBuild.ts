import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { startStaticServer } from '../../../scripts/staticServer.mjs'

/** The production build. */
export const BUILD = fileURLToPath(new URL('../../../dist', import.meta.url))

/** The environment variable that tells the workers where the build is served. */
export const ADDRESS_VARIABLE = 'ATLAS_ADDRESS'

/** Serves the build on a free port for one run of the browser tests. */
export default async function serveBuild(): Promise<() => Promise<void>> {
  if (!existsSync(path.join(BUILD, 'index.html')))
    throw new Error('There is no build to test. Run: npm run build')
  const { address, close } = await startStaticServer({ folder: BUILD })
  process.env[ADDRESS_VARIABLE] = address
  return close
}

import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url))

/**
 * The path of a file or folder in `../shared` beside the repository, or null when it is not there. Tests over such
 * files must pass without them: `describe.runIf(path !== null)(…)` lets the report count them as skipped.
 */
export function sharedPath(...parts: readonly string[]): string | null {
  const found = path.join(SHARED, ...parts)
  if (existsSync(found)) return found
  console.log(`Skipped: ../shared/${parts.join('/')} is not present.`)
  return null
}

import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** `SHARED_FILES` names the folder where it lies elsewhere, as beside a second work tree. */
const SHARED =
  process.env['SHARED_FILES'] ?? fileURLToPath(new URL('../../../shared/', import.meta.url))

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

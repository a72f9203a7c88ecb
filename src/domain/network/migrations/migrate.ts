import type { JsonObject } from '../jsonObject.ts'
import { fromVersion0 } from './fromVersion0.ts'
import type { Migration } from './migration.ts'

/** The steps in order: the one at place n leads from version n to n + 1. A step is never changed once released. */
export const MIGRATIONS: readonly Migration[] = [fromVersion0]

/** Brings a file of a known older version to the current one, step by step; a current one is returned as it is. */
export function migrate(file: JsonObject): JsonObject {
  const steps = MIGRATIONS.slice(Number(file['version']))
  return steps.reduce((older, step) => step(older), file)
}

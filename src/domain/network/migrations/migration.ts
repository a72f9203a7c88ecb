import type { JsonObject } from '../jsonObject.ts'

/**
 * One step from a version to the next. It gets a file that nobody has checked yet: it moves what it understands,
 * leaves the rest for the checks to complain about, changes nothing in place and never throws.
 */
export type Migration = (file: JsonObject) => JsonObject

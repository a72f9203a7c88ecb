import type { JsonObject } from '../jsonObject.ts'
import { LIMITS } from '../limits.ts'

/** A name that changes an object's prototype where it is assigned; no file needs it. */
export const FORBIDDEN_NAME = '__proto__'

/**
 * True when a value from JSON.parse keeps the limits that hold everywhere, in unknown fields too: nesting,
 * length of texts, numbers that JSON can write back, no forbidden name. `level` counts the lists and
 * objects around and including the value. Its slow twin, which says what is wrong, is `limitProblems`.
 */
export function fitsLimits(value: unknown, level: number): boolean {
  if (typeof value === 'string') return value.length <= LIMITS.textLength
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object' || value === null) return true
  if (level > LIMITS.nesting) return false
  if (Array.isArray(value)) return value.every((entry) => fitsLimits(entry, level + 1))
  for (const field of Object.keys(value)) {
    if (field === FORBIDDEN_NAME) return false
    if (!fitsLimits((value as JsonObject)[field], level + 1)) return false
  }
  return true
}

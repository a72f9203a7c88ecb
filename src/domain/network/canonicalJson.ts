import { isJsonObject } from './jsonObject.ts'

/** Names that an object does not keep in the order they were set: integers come first, `__proto__` not at all. */
const MOVES = /^\d|^__proto__$/

class NamesMove extends Error {}

function sortedCopy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedCopy)
  if (!isJsonObject(value)) {
    if (typeof value === 'number') finite(value)
    return value
  }
  const copy: Record<string, unknown> = {}
  for (const name of Object.keys(value).toSorted()) {
    if (MOVES.test(name)) throw new NamesMove()
    copy[name] = sortedCopy(value[name])
  }
  return copy
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new TypeError(`JSON has no way to write ${value}`)
  return value
}

function write(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(write).join(',')}]`
  if (typeof value === 'number') return JSON.stringify(finite(value))
  if (!isJsonObject(value)) return JSON.stringify(value)
  const names = Object.keys(value).toSorted()
  const fields = names.filter((name) => value[name] !== undefined)
  return `{${fields.map((name) => `${JSON.stringify(name)}:${write(value[name])}`).join(',')}}`
}

/**
 * The one way to write a JSON value, after RFC 8785: no spaces, fields sorted by the UTF-16 code units of
 * their names, texts escaped only where JSON demands it, fields that are undefined left out.
 *
 * Numbers are IEEE doubles in the shortest decimal that reads back as the same double, as ECMAScript writes
 * them: `1.0` and `1e0` are `1`, `-0` is `0`, from 1e21 and below 1e-6 with an exponent. Digits a double cannot hold
 * are lost when the file is parsed, before this function sees them: what must be exact (a stake) is a text.
 * A lone surrogate, which RFC 8785 refuses, is written as its escape, so that every parsed file can be hashed.
 * Throws a TypeError for NaN and infinities. Sorting a copy for the browser's own writer is three times as
 * fast as writing by hand, which is left for names that an object cannot keep in order.
 */
export function canonicalJson(value: unknown): string {
  try {
    return JSON.stringify(sortedCopy(value))
  } catch (error) {
    if (error instanceof NamesMove) return write(value)
    throw error
  }
}

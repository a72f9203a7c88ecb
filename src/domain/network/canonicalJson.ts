import { isJsonObject, type JsonObject } from './jsonObject.ts'

/** Names that an object does not keep in the order they were set: integers come first, `__proto__` not at all. */
function moves(name: string): boolean {
  const first = name.charCodeAt(0)
  return (first >= 0x30 && first <= 0x39) || name === '__proto__'
}

class NamesMove extends Error {}

/** More names than this are left to the built-in sorting, which needs memory of its own each time. */
const FEW = 24

/** Sorts names in place; true when they stood in order. */
function sortNames(names: string[]): boolean {
  let isSorted = true
  for (let place = 1; place < names.length && isSorted; place += 1)
    isSorted = (names[place - 1] as string) < (names[place] as string)
  if (isSorted) return true
  if (names.length > FEW) names.sort()
  else
    for (let place = 1; place < names.length; place += 1) {
      const name = names[place] as string
      let at = place
      for (; at > 0 && (names[at - 1] as string) > name; at -= 1)
        names[at] = names[at - 1] as string
      names[at] = name
    }
  return false
}

function objectInOrder(object: JsonObject): JsonObject {
  const names = Object.keys(object)
  for (const name of names) if (moves(name)) throw new NamesMove()
  let copy: Record<string, unknown> | null = sortNames(names) ? null : {}
  for (const name of names) {
    const value = object[name]
    const inside = typeof value === 'string' ? value : inOrder(value)
    if (copy === null && inside !== value) {
      copy = {}
      for (const earlier of names) {
        if (earlier === name) break
        copy[earlier] = object[earlier]
      }
    }
    if (copy !== null) copy[name] = inside
  }
  return copy ?? object
}

function listInOrder(list: readonly unknown[]): readonly unknown[] {
  let copy: unknown[] | null = null
  for (let place = 0; place < list.length; place += 1) {
    const inside = inOrder(list[place])
    if (copy === null && inside !== list[place]) copy = list.slice()
    if (copy !== null) copy[place] = inside
  }
  return copy ?? list
}

/** A value with the fields of every object in order: the value itself where they stand so already, else a copy. */
function inOrder(value: unknown): unknown {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return finite(value)
  if (Array.isArray(value)) return listInOrder(value)
  return isJsonObject(value) ? objectInOrder(value) : value
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
    return JSON.stringify(inOrder(value))
  } catch (error) {
    if (error instanceof NamesMove) return write(value)
    throw error
  }
}

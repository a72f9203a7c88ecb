import { lineColumn } from './lineColumn.ts'
import { scanString } from './scanString.ts'

/** A field that stands twice in one object: its name, and where the second one begins. */
export interface DuplicateField {
  readonly name: string
  readonly line: number
  readonly column: number
}

const QUOTE = 34
const BACKSLASH = 92

const isSpace = (code: number) => code === 32 || code === 10 || code === 13 || code === 9

/** Names of fields in valid JSON: quotes before a colon. Texts that begin with a colon are counted too, so it may be too many. */
function namesWritten(text: string): number {
  let names = 0
  for (let at = text.indexOf(':'); at !== -1; at = text.indexOf(':', at + 1)) {
    let before = at - 1
    while (isSpace(text.charCodeAt(before))) before -= 1
    if (text.charCodeAt(before) !== QUOTE) continue
    let slashes = before - 1
    while (text.charCodeAt(slashes) === BACKSLASH) slashes -= 1
    if ((before - 1 - slashes) % 2 === 0) names += 1
  }
  return names
}

/** Fields of all objects in a value, at any depth. */
function fieldsKept(value: unknown): number {
  let fields = 0
  const waiting: unknown[] = [value]
  while (waiting.length > 0) {
    const next = waiting.pop()
    if (typeof next !== 'object' || next === null) continue
    const inside: readonly unknown[] = Array.isArray(next) ? next : Object.values(next)
    if (!Array.isArray(next)) fields += inside.length
    for (const one of inside) if (typeof one === 'object' && one !== null) waiting.push(one)
  }
  return fields
}

/** Looks at every field with a stack of its own; null when each stands once. */
function search(text: string): DuplicateField | null {
  const open: (Set<string> | null)[] = []
  let at = 0
  while (at < text.length) {
    const character = text.charAt(at)
    if (character === '{') open.push(new Set())
    else if (character === '[') open.push(null)
    else if (character === '}' || character === ']') open.pop()
    else if (character === '"') {
      const scanned = scanString(text, at)
      if (!('next' in scanned)) return null
      let after = scanned.next
      while (isSpace(text.charCodeAt(after))) after += 1
      const names = open.at(-1)
      if (names && text.charAt(after) === ':') {
        const name = JSON.parse(text.slice(at, scanned.next)) as string
        if (names.has(name)) return { name, ...lineColumn(text, at) }
        names.add(name)
      }
      at = scanned.next
      continue
    }
    at += 1
  }
  return null
}

/**
 * The first field that one object of a JSON text names twice, of which JSON.parse keeps only the last; null when there is none.
 * `value` is what JSON.parse made of the text: fields are counted there and here, and only if they differ is the text searched.
 */
export function duplicateField(text: string, value: unknown): DuplicateField | null {
  return namesWritten(text) > fieldsKept(value) ? search(text) : null
}

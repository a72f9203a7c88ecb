import { canonicalJson } from './canonicalJson.ts'
import type { NetworkFile } from './schema/networkFile.ts'

/** Rows of a list in one part. */
const ROWS = 64

/** Some of the canonical JSON of a file, and how much of it is written by then, in (0,1]. */
interface CanonicalPart {
  readonly text: string
  readonly done: number
}

/**
 * The canonical JSON of a network file, a few rows of a list at a time: the parts put together are `canonicalJson(file)`. No
 * text as long as the file is made on the way, and most parts hold nothing but Latin letters, which are far cheaper to encode.
 */
export function* canonicalParts(file: NetworkFile): Generator<CanonicalPart> {
  const values: Readonly<Record<string, unknown>> = file
  const names = Object.keys(values)
    .filter((name) => values[name] !== undefined)
    .toSorted()
  let text = '{'
  for (const [place, name] of names.entries()) {
    const value = values[name]
    text += `${place > 0 ? ',' : ''}${JSON.stringify(name)}:`
    if (!Array.isArray(value)) {
      text += canonicalJson(value)
      continue
    }
    text += '['
    for (let row = 0; row < value.length; row += ROWS) {
      const rows = canonicalJson(value.slice(row, row + ROWS))
      text += `${row > 0 ? ',' : ''}${rows.slice(1, -1)}`
      yield { text, done: (place + row / value.length) / names.length }
      text = ''
    }
    text += ']'
  }
  yield { text: `${text}}`, done: 1 }
}

/** A place in a text as a person counts: lines from 1, columns in characters from 1. */
export interface LineColumn {
  readonly line: number
  readonly column: number
}

/** Line and column of the UTF-16 offset `offset`. Lines end with `\n`, `\r\n` or `\r`. */
export function lineColumn(text: string, offset: number): LineColumn {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/)
  const last = lines.at(-1) ?? ''
  return { line: lines.length, column: Array.from(last).length + 1 }
}

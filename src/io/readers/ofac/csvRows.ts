/** One row of a CSV text. The array is the taker's own. */
export interface CsvRow {
  /** the line on which it begins, 1 up */
  readonly line: number
  readonly cells: string[]
}

/** Finds the places of one character, each looked for only once, so that any text is walked in linear time. */
class Finder {
  readonly #text: string
  readonly #character: string
  #found = -1

  constructor(text: string, character: string) {
    this.#text = text
    this.#character = character
  }

  /** The first place from `at` on, or the length of the text. `at` never goes back. */
  from(at: number): number {
    if (this.#found < at) {
      const found = this.#text.indexOf(this.#character, at)
      this.#found = found < 0 ? this.#text.length : found
    }
    return this.#found
  }
}

/** Where the quote closes that opens at `open`, and whether there are doubled ones between; the end of the text when it never does. */
function closingQuote(text: string, open: number) {
  let close = text.indexOf('"', open + 1)
  let hasDoubled = false
  while (close >= 0 && text[close + 1] === '"') {
    hasDoubled = true
    close = text.indexOf('"', close + 2)
  }
  return { close: close < 0 ? text.length : close, hasDoubled }
}

/**
 * The rows of a comma-separated text (RFC 4180) one by one, so that of a large list no more is in memory than what is looked at;
 * blank lines are left out. A quote that never closes reaches to the end; what stands between a closed one and the comma is kept.
 */
export function* csvRows(text: string): Generator<CsvRow> {
  const commas = new Finder(text, ',')
  const lineEnds = new Finder(text, '\n')
  let at = 0
  let line = 1
  while (at < text.length) {
    const row: CsvRow = { line, cells: [] }
    for (let isOpen = true; isOpen;) {
      let cell = ''
      let start = at
      if (text[at] === '"') {
        const { close, hasDoubled } = closingQuote(text, at)
        cell = text.slice(at + 1, close)
        if (hasDoubled) cell = cell.replaceAll('""', '"')
        for (let end = lineEnds.from(at); end < close; end = lineEnds.from(end + 1)) line += 1
        start = close + 1
      }
      const lineEnd = lineEnds.from(start)
      const next = Math.min(commas.from(start), lineEnd)
      const end = next === lineEnd && text[next - 1] === '\r' ? next - 1 : next
      if (end > start) cell += text.slice(start, end)
      row.cells.push(cell)
      at = next + 1
      isOpen = next < lineEnd
    }
    line += 1
    if (row.cells.length > 1 || row.cells[0] !== '') yield row
  }
}

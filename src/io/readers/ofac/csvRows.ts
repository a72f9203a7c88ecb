const QUOTE = 0x22
const COMMA = 0x2c
const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d
const BLANK = 0x20

/**
 * The rows of a comma-separated text (RFC 4180) one by one, so that of a large list no more is in memory than what is looked at;
 * blank lines are left out. A quote that never closes reaches to the end; what stands between a closed one and the comma is kept.
 * `next` moves on to the next row, if there is one; `line` and `cells` tell of the row it moved to. Any text is walked once.
 */
export class CsvRows {
  readonly #text: string
  readonly #end: number
  readonly #nothing: string
  #at = 0
  #nextLine = 1
  /** the line on which the row begins, 1 up */
  line = 0
  /** The same array for every row: what is to last is copied. */
  readonly cells: string[] = []

  /** `end` is where the text ends; an unquoted cell with no more in it than the sign `nothing` and a blank behind it is empty. */
  constructor(text: string, end: number = text.length, nothing = '') {
    this.#text = text
    this.#end = end
    this.#nothing = nothing
  }

  next(): boolean {
    while (this.#at < this.#end) {
      this.line = this.#nextLine
      const count = this.#readRow()
      this.#nextLine += 1
      if (count === 1 && this.cells[0] === '') continue
      this.cells.length = count
      return true
    }
    return false
  }

  /** Fills the cells of one row from its start and goes to the start of the next; gives their number. */
  #readRow(): number {
    const text = this.#text
    const end = this.#end
    const { cells } = this
    let count = 0
    for (;;) {
      const quoted =
        text.charCodeAt(this.#at) === QUOTE && this.#at < end ? this.#readQuoted() : null
      const start = this.#at
      let stop = start
      let code = COMMA
      for (; stop < end; stop += 1) {
        code = text.charCodeAt(stop)
        if (code === COMMA || code === LINE_FEED) break
      }
      const isLast = stop >= end || code === LINE_FEED
      const hasReturn = isLast && stop > start && text.charCodeAt(stop - 1) === CARRIAGE_RETURN
      const rest = this.#restOfCell(start, hasReturn ? stop - 1 : stop, quoted === null)
      cells[count] = quoted === null ? rest : quoted + rest
      count += 1
      this.#at = stop + 1
      if (isLast) return count
    }
  }

  #restOfCell(start: number, stop: number, isWhole: boolean): string {
    if (start === stop) return ''
    const nothing = this.#nothing
    const more = stop - start - nothing.length
    const couldBe = isWhole && nothing !== '' && (more === 0 || more === 1)
    if (couldBe && this.#text.startsWith(nothing, start)) {
      if (more === 0 || this.#text.charCodeAt(stop - 1) === BLANK) return ''
    }
    return this.#text.slice(start, stop)
  }

  /** What stands in quotes from here on; goes behind the closing one. */
  #readQuoted(): string {
    const text = this.#text
    const end = this.#end
    const start = this.#at + 1
    let hasDoubled = false
    let stop = start
    for (; stop < end; stop += 1) {
      const code = text.charCodeAt(stop)
      if (code === LINE_FEED) this.#nextLine += 1
      else if (code === QUOTE) {
        if (stop + 1 >= end || text.charCodeAt(stop + 1) !== QUOTE) break
        hasDoubled = true
        stop += 1
      }
    }
    this.#at = Math.min(stop + 1, end)
    const inside = text.slice(start, stop)
    return hasDoubled ? inside.replaceAll('""', '"') : inside
  }
}

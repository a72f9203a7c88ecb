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
  #feed = -1
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
    for (let start = this.#at; ; count += 1) {
      let quoted: string | null = null
      if (start < end && text.charCodeAt(start) === QUOTE) {
        quoted = this.#readQuoted(start + 1)
        start = this.#at
      }
      let stop = start
      let code = COMMA
      for (; stop < end; stop += 1) {
        code = text.charCodeAt(stop)
        if (code === COMMA || code === LINE_FEED) break
      }
      const next = stop + 1
      const isLast = stop >= end || code === LINE_FEED
      if (isLast && stop > start && text.charCodeAt(stop - 1) === CARRIAGE_RETURN) stop -= 1
      if (start === stop) cells[count] = quoted ?? ''
      else if (quoted !== null) cells[count] = quoted + text.slice(start, stop)
      else cells[count] = this.#isNothing(start, stop) ? '' : text.slice(start, stop)
      if (isLast) {
        this.#at = next
        return count + 1
      }
      start = next
    }
  }

  /** Whether an unquoted cell holds no more than the sign for nothing. */
  #isNothing(start: number, stop: number): boolean {
    const text = this.#text
    const nothing = this.#nothing
    const { length } = nothing
    const more = stop - start - length
    if (length === 0 || more < 0 || more > 1) return false
    if (more === 1 && text.charCodeAt(stop - 1) !== BLANK) return false
    for (let place = 0; place < length; place += 1)
      if (text.charCodeAt(start + place) !== nothing.charCodeAt(place)) return false
    return true
  }

  /** What stands in quotes from `start` on; goes behind the closing one. */
  #readQuoted(start: number): string {
    const text = this.#text
    const end = this.#end
    let hasDoubled = false
    let stop = text.indexOf('"', start)
    while (stop >= 0 && stop + 1 < end && text.charCodeAt(stop + 1) === QUOTE) {
      hasDoubled = true
      stop = text.indexOf('"', stop + 2)
    }
    if (stop < 0 || stop > end) stop = end
    for (let feed = this.#feedFrom(start); feed < stop; feed = this.#feedFrom(feed + 1))
      this.#nextLine += 1
    this.#at = Math.min(stop + 1, end)
    const inside = text.slice(start, stop)
    return hasDoubled ? inside.replaceAll('""', '"') : inside
  }

  /** Where the next line feed stands from a place on that is never before one asked for earlier; the end where none is left. */
  #feedFrom(at: number): number {
    if (this.#feed < at) {
      const feed = this.#text.indexOf('\n', at)
      this.#feed = feed < 0 ? this.#text.length : feed
    }
    return this.#feed
  }
}

import { isPartialDate, type PartialDate } from '../../../../domain/network/partialDate.ts'
import { serialDate } from './serialDate.ts'

/** Which comes first in dates such as 04/05/2016, as far as a column tells: `unsure` where all its dates can be read both ways. */
export type DayMonthOrder = 'day' | 'month' | 'unsure'

export type ReadDate = { readonly date: PartialDate; readonly unsure: boolean } | null

/** No date that people write is longer; longer texts are not looked at. */
const LONGEST = 40

const MONTHS =
  'january february march april may june july august september october november december'.split(' ')
/** Written with another ending in German, as many lists are. */
const GERMAN: Readonly<Record<string, string>> = { juni: 'june', juli: 'july' }
const YEAR_FIRST = /^(\d{4})(?:[-./](\d{1,2})(?:[-./](\d{1,2}))?)?(?:[T ]\d{1,2}:\d{2}.*)?$/
const EAST_ASIAN = /^(\d{4}) ?[年년](?: ?(\d{1,2}) ?[月월](?: ?(\d{1,2}) ?[日일])?)?$/
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/
const YEAR_LAST = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})(?: \d{1,2}:\d{2}.*)?$/
const MONTH_YEAR = /^(\d{1,2})[-./](\d{4})$/
const DAY_MONTH_WORD = /^(?:(\d{1,2})(?:st|nd|rd|th)?[- .]+)?(\p{L}{3,9})\.?[- ,]+(\d{4})$/u
const MONTH_WORD_DAY = /^(\p{L}{3,9})\.? +(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})$/u
const SERIAL = /^\d{5}(?:\.\d+)?$/

const two = (part: string) => part.padStart(2, '0')

function partial(year: string, month?: string, day?: string): PartialDate | null {
  const parts = [
    year,
    ...(month === undefined ? [] : [two(month)]),
    ...(day === undefined ? [] : [two(day)]),
  ]
  const date = parts.join('-')
  return isPartialDate(date) ? date : null
}

function monthOf(word: string): string | undefined {
  const lower = word.toLowerCase()
  const place = MONTHS.findIndex((month) => month.startsWith(GERMAN[lower] ?? lower))
  return place < 0 ? undefined : String(place + 1)
}

const sure = (date: PartialDate | null): ReadDate =>
  date === null ? null : { date, unsure: false }

function yearLast(
  first: string,
  mark: string,
  second: string,
  year: string,
  order: DayMonthOrder,
): ReadDate {
  const dayFirst = partial(year, second, first)
  const monthFirst = partial(year, first, second)
  if (mark === '.' || !monthFirst || first === second) return sure(dayFirst)
  if (!dayFirst) return sure(monthFirst)
  if (order === 'unsure') return { date: year, unsure: true }
  return sure(order === 'day' ? dayFirst : monthFirst)
}

/**
 * Reads one date as tables write it: ISO in full or in part, with a time or without, 26.09.2016, 09/26/2016, 26 Sep 2016,
 * 2016年9月26日, days since 1900. What can be two days is read by `order`; where that is unsure, only the year is (`unsure`).
 * Null for what is no date that exists.
 */
export function readDate(cell: string, order: DayMonthOrder): ReadDate {
  const text = cell.trim()
  if (text.length > LONGEST) return null
  const plain = YEAR_FIRST.exec(text) ?? EAST_ASIAN.exec(text) ?? COMPACT.exec(text)
  if (plain) return sure(partial(plain[1] ?? '', plain[2], plain[3]))
  const numeric = YEAR_LAST.exec(text)
  if (numeric) {
    const [, first = '', mark = '', second = '', year = ''] = numeric
    return yearLast(first, mark, second, year, order)
  }
  const monthYear = MONTH_YEAR.exec(text)
  if (monthYear) return sure(partial(monthYear[2] ?? '', monthYear[1]))
  const dayWord = DAY_MONTH_WORD.exec(text)
  if (dayWord) {
    const [, day, word = '', year = ''] = dayWord
    const month = monthOf(word)
    return month === undefined ? null : sure(partial(year, month, day))
  }
  const wordDay = MONTH_WORD_DAY.exec(text)
  if (wordDay) {
    const [, word = '', day, year = ''] = wordDay
    const month = monthOf(word)
    return month === undefined ? null : sure(partial(year, month, day))
  }
  return SERIAL.test(text) ? sure(serialDate(Number(text))) : null
}

/** Which of day and month comes first, told by all dates of a column together. */
export function dayMonthOrder(cells: Iterable<string>): DayMonthOrder {
  let day = 0
  let month = 0
  for (const cell of cells) {
    const match = YEAR_LAST.exec(cell.trim())
    if (!match || match[2] === '.') continue
    if (Number(match[1]) > 12) day += 1
    else if (Number(match[3]) > 12) month += 1
  }
  if (day > 0 && month > 0) return 'unsure'
  return day > 0 ? 'day' : month > 0 ? 'month' : 'unsure'
}

/** True for a date that can be two days, and needs the order of its column to be read. */
export function isAmbiguousDate(cell: string): boolean {
  return readDate(cell, 'unsure')?.unsure === true
}

import { resolveCountry } from '../../../../domain/country/resolveCountry.ts'
import { readDate } from '../values/dateText.ts'
import { entityTypeOf } from '../values/entityTypeText.ts'
import { LONGEST_NUMBER, readAmount } from '../values/numberText.ts'
import { relationTypeOf } from '../values/relationTypeText.ts'

/** What the filled cells of a column are, in shares from 0 to 1. */
export interface ColumnContent {
  readonly filled: number
  readonly dates: number
  readonly numbers: number
  readonly percents: number
  readonly dollars: number
  readonly countries: number
  readonly addresses: number
  readonly entityTypes: number
  readonly relationTypes: number
  /** "Directed" and "Undirected", as Gephi has them beside every edge */
  readonly directions: number
  /** neither number, date nor address */
  readonly words: number
}

const CELLS_LOOKED_AT = 400

const isNumber = (text: string) => readAmount(text, '.') !== null || readAmount(text, ',') !== null
const isDate = (text: string) =>
  /\d{4}/.test(text) && !/^\d{5,7}(?!\d)/.test(text) && readDate(text, 'day') !== null
const isAddress = (text: string) => /^https?:\/\/\S+$/i.test(text)
const isShort = (text: string) => text.length <= LONGEST_NUMBER

/** Looks at the first cells of a column, those that are filled. */
export function columnContent(cells: readonly string[]): ColumnContent {
  const texts = cells.filter((cell) => cell.trim() !== '').slice(0, CELLS_LOOKED_AT)
  const share = (is: (text: string) => boolean) =>
    texts.length === 0 ? 0 : texts.filter((text) => is(text.trim())).length / texts.length
  return {
    filled: texts.length,
    dates: share(isDate),
    numbers: share(isNumber),
    percents: share((text) => isShort(text) && /^\d{1,3}([.,]\d+)?\s?%$/.test(text)),
    dollars: share((text) => isShort(text) && /^(?:us)?\$|usd/i.test(text) && isNumber(text)),
    countries: share((text) => /\p{L}/u.test(text) && resolveCountry(text) !== null),
    addresses: share(isAddress),
    entityTypes: share((text) => entityTypeOf(text) !== null),
    relationTypes: share((text) => relationTypeOf(text) !== null),
    directions: share((text) => /^(?:un|mutually )?directed$|^mixed$/i.test(text)),
    words: share(
      (text) => !isNumber(text) && !isDate(text) && !isAddress(text) && /\p{L}/u.test(text),
    ),
  }
}

/** What stands before the decimals of a column's numbers: `1.234,5` has a comma. */
export type DecimalMark = '.' | ','

const GROUPED = { '.': /^\d{1,3}(?:,\d{3})+$/, ',': /^\d{1,3}(?:\.\d{3})+$/ } as const
/** No number that people write is longer; longer texts are not looked at. */
export const LONGEST_NUMBER = 60

const SPACES = /[\s'’\u00a0\u202f]/g

/** What can stand with an amount and be a currency, or words that are none of ours. */
const CURRENCY = /^[\p{L}\p{Sc}.\s]*$/u

const WORDS: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  tsd: 1e3,
  m: 1e6,
  mn: 1e6,
  mio: 1e6,
  million: 1e6,
  bn: 1e9,
  mrd: 1e9,
  billion: 1e9,
}

/** The mark of the decimals, told by all numbers of a column together; a point where nothing speaks against it. */
export function decimalMark(cells: Iterable<string>): DecimalMark {
  for (const cell of cells) {
    if (cell.length > LONGEST_NUMBER) continue
    const bare = cell.replace(SPACES, '').replace(/[^\d.,]/g, '')
    const comma = bare.lastIndexOf(',')
    const point = bare.lastIndexOf('.')
    if (comma >= 0 && point >= 0) return comma > point ? ',' : '.'
    if (comma >= 0 && bare.indexOf(',') === comma && bare.length - comma !== 4) return ','
    if (point >= 0 && bare.indexOf('.') !== point) return ','
  }
  return '.'
}

/** A number without its grouping, in the digits in which it stands, such as `1234.50`; null when it is none. */
export function plainDecimal(text: string, mark: DecimalMark): string | null {
  const bare = text.replace(SPACES, '')
  const at = bare.lastIndexOf(mark)
  const whole = at < 0 ? bare : bare.slice(0, at)
  const part = at < 0 ? '' : bare.slice(at + 1)
  const digits = GROUPED[mark].test(whole) ? whole.replace(/[.,]/g, '') : whole
  if (!/^\d+$/.test(digits) || !/^\d*$/.test(part) || (at >= 0 && part === '')) return null
  const trimmed = digits.replace(/^0+(?=\d)/, '')
  return part === '' ? trimmed : `${trimmed}.${part}`
}

/** An amount and the currency that stands with it, as it stands; null when it is no finite number from 0 up. */
export function readAmount(
  cell: string,
  mark: DecimalMark,
): { readonly amount: number; readonly currency: string } | null {
  if (cell.length > LONGEST_NUMBER) return null
  const match = /^([^\d\s.,+-]*)\s*(\d[\d.,'’\s\u00a0\u202f]*(?:e\+?\d+)?)\s*(.*)$/iu.exec(
    cell.trim(),
  )
  if (!match) return null
  const [, before = '', digits = '', after = ''] = match
  const [, power = ''] = /e\+?(\d+)$/i.exec(digits) ?? []
  const plain = plainDecimal(digits.replace(/e\+?\d+$/i, '').trim(), mark)
  if (plain === null) return null
  const [, word = '', behind = ''] = /^(\p{L}+)?\.?\s*(.*)$/u.exec(after) ?? []
  const factor = WORDS[word.toLowerCase()]
  const currency = [before, factor === undefined ? after : behind].join(' ').trim()
  const amount = Number(`${plain}${power === '' ? '' : `e${power}`}`) * (factor ?? 1)
  return Number.isFinite(amount) && CURRENCY.test(currency) ? { amount, currency } : null
}

/** True for a currency that is the US dollar, or none. */
export function isUsDollar(currency: string): boolean {
  return (
    /^(?:US|U\.S\.)?\s?(?:\$|D|USD|dollars?)?$/i.test(currency.trim()) ||
    /^(?:US\$|USD\s?\$?|\$\s?US|美元|달러)$/i.test(currency.trim())
  )
}

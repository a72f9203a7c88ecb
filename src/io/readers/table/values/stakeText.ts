import type { Relation } from '../../../../domain/network/schema/relation.ts'
import { LONGEST_NUMBER, plainDecimal, type DecimalMark } from './numberText.ts'

type Stake = NonNullable<Relation['stakePercent']>

const SIGN = /\s?(?:%|percent|per cent|pct)\.?$/i

function percentOf(text: string, mark: DecimalMark, fractions: boolean): string | null {
  const hasSign = SIGN.test(text)
  const plain = plainDecimal(text.replace(SIGN, '').trim(), mark)
  if (plain === null) return null
  const value = fractions && !hasSign ? hundredTimes(plain) : plain
  return Number(value) <= 100 && /^(100(\.0+)?|\d{1,2}(\.\d+)?)$/.test(value) ? value : null
}

/** A decimal a hundred times as large, exactly. */
function hundredTimes(plain: string): string {
  const [whole = '', part = ''] = plain.split('.')
  const digits = `${whole}${part.padEnd(2, '0').slice(0, 2)}`.replace(/^0+(?=\d)/, '')
  const rest = part.slice(2).replace(/0+$/, '')
  return rest === '' ? digits : `${digits}.${rest}`
}

/** Reads a stake in percent, exactly as it stands: "33.4", "33,4 %", "25–50 %", "over 50". Null when it is none. */
export function readStake(cell: string, mark: DecimalMark, fractions: boolean): Stake | null {
  const text = cell.trim()
  if (text.length > LONGEST_NUMBER) return null
  const range = /^(.+?)\s?(?:-|–|—|to|bis)\s?(.+)$/.exec(text)
  if (range) {
    const max = percentOf(range[2] ?? '', mark, fractions)
    const min = percentOf(range[1] ?? '', mark, fractions)
    return min !== null && max !== null && Number(min) <= Number(max) ? { min, max } : null
  }
  const least = /^(?:>=?|≥|over|more than|at least|mindestens)\s?(.+)$/i.exec(text)
  if (least) {
    const min = percentOf(least[1] ?? '', mark, fractions)
    return min === null ? null : { min, max: '100' }
  }
  return percentOf(text, mark, fractions)
}

/** True when the stakes of a column are parts of one, such as 0.25, without a sign that says otherwise. */
export function areFractions(cells: Iterable<string>, mark: DecimalMark): boolean {
  let broken = 0
  for (const cell of cells) {
    if (SIGN.test(cell.trim())) return false
    const plain = plainDecimal(cell.trim(), mark)
    if (plain === null) continue
    if (Number(plain) > 1) return false
    if (!Number.isInteger(Number(plain))) broken += 1
  }
  return broken > 0
}

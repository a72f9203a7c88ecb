import type { PartialDate } from '../network/partialDate.ts'
import type { Relation, RelationId } from '../network/schema/relation.ts'
import { monthDate, monthNumber, yearDate } from './monthNumber.ts'
import { relationPeriod } from './relationPeriod.ts'

/** One bar: the span it stands for, both ends included, as a time window takes it. */
export interface TimeBin {
  readonly from: PartialDate
  readonly to: PartialDate
  /** Relations shown that hold on some day of the span. */
  readonly count: number
  /** The same over the whole network. */
  readonly of: number
}

export interface TimeHistogram {
  readonly unit: 'month' | 'year' | 'decade'
  /** Without gaps from the first documented day of the network to the last; empty when nothing is dated. */
  readonly bins: readonly TimeBin[]
  /** Relations shown with a date, each once. */
  readonly dated: number
  /** Relations shown without one. */
  readonly undated: number
  readonly total: number
}

const MONTHS = { month: 1, year: 12, decade: 120 } as const
/** Spans up to so many months get a bar for each month, up to so many more a bar for each year. */
const LONGEST_IN_MONTHS = 36
const LONGEST_IN_YEARS = 150 * 12

function unitFor(months: number): TimeHistogram['unit'] {
  if (months <= LONGEST_IN_MONTHS) return 'month'
  return months <= LONGEST_IN_YEARS ? 'year' : 'decade'
}

function spanOf(bin: number, unit: TimeHistogram['unit']) {
  const first = bin * MONTHS[unit]
  if (unit === 'month') return { from: monthDate(first), to: monthDate(first) }
  return { from: yearDate(first), to: yearDate(first + MONTHS[unit] - 1) }
}

/**
 * Counts relations over time. A relation counts in every bar it overlaps, since each bar says what a time
 * window of its span would show; so bars may add up to more than `dated`. The axis is that of all `relations`
 * and stands still while `isShown` changes.
 */
export function timeHistogram(
  relations: readonly Relation[],
  isShown: (id: RelationId) => boolean,
): TimeHistogram {
  let dated = 0
  let undated = 0
  const spans: { first: number; last: number; shown: boolean }[] = []
  for (const relation of relations) {
    const shown = isShown(relation.id)
    const period = relationPeriod(relation)
    if (period) {
      spans.push({ first: monthNumber(period.first), last: monthNumber(period.last), shown })
      if (shown) dated += 1
    } else if (shown) undated += 1
  }
  const totals = { dated, undated, total: dated + undated }
  if (spans.length === 0) return { unit: 'year', bins: [], ...totals }

  const firstMonth = spans.reduce((least, { first }) => Math.min(least, first), Infinity)
  const lastMonth = spans.reduce((most, { last }) => Math.max(most, last), -Infinity)
  const unit = unitFor(lastMonth - firstMonth + 1)
  const binOf = (month: number) => Math.floor(month / MONTHS[unit])
  const start = binOf(firstMonth)
  const size = binOf(lastMonth) - start + 1
  const count = new Uint32Array(size)
  const of = new Uint32Array(size)
  for (const { first, last, shown } of spans) {
    for (let bin = binOf(first) - start; bin <= binOf(last) - start; bin += 1) {
      of[bin]! += 1
      if (shown) count[bin]! += 1
    }
  }
  const bins = Array.from({ length: size }, (_, bin) => ({
    ...spanOf(start + bin, unit),
    count: count[bin]!,
    of: of[bin]!,
  }))
  return { unit, bins, ...totals }
}

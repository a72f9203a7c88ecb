import type { TimeWindow } from '../filter/filter.ts'
import { firstDay, lastDay } from '../network/partialDate.ts'
import type { Relation } from '../network/schema/relation.ts'

/** Days from the first to the last a relation can have held on, as `YYYY-MM-DD`, both included. */
export interface Period {
  readonly first: string
  readonly last: string
}

/**
 * The period a relation is documented for, or null when it carries no date. With one date only it is that
 * date's own period (the year, month or day): a source that says "2007" is no evidence for 2010, nor for 2006.
 * Dates that stand the wrong way round count for all days between them.
 */
export function relationPeriod({ start, end }: Pick<Relation, 'start' | 'end'>): Period | null {
  const from = start ?? end
  const to = end ?? start
  if (from === undefined || to === undefined) return null
  const first = firstDay(from)
  const last = lastDay(to)
  return first <= last ? { first, last } : { first: firstDay(to), last: lastDay(from) }
}

/** The days a time window covers; an open side covers every day. */
export function windowPeriod({ from, to }: TimeWindow): Period {
  return {
    first: from === undefined ? '0000-01-01' : firstDay(from),
    last: to === undefined ? '9999-12-31' : lastDay(to),
  }
}

/** True when two periods have a day in common. */
export function periodsMeet(a: Period, b: Period): boolean {
  return a.first <= b.last && b.first <= a.last
}

/** Whether a relation of this period, or of none, passes a time window. */
export function passesTimeWindow(period: Period | null, window: TimeWindow): boolean {
  return period === null ? window.undated : periodsMeet(period, windowPeriod(window))
}

/** True when a window lets every relation through. */
export function isOpenWindow({ from, to, undated }: TimeWindow): boolean {
  return from === undefined && to === undefined && undated
}

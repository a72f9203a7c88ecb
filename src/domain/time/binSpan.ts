import type { TimeWindow } from '../filter/filter.ts'
import { firstDay, lastDay } from '../network/partialDate.ts'
import { windowPeriod } from './relationPeriod.ts'
import type { TimeBin } from './timeHistogram.ts'

/** Bins next to each other, by index, both ends included. */
export interface BinSpan {
  readonly first: number
  readonly last: number
}

const clamp = (value: number, most: number) => Math.max(0, Math.min(most, value))

/** The bins from one to another, whichever comes first, kept within `size` bins. */
export function spanBetween(a: number, b: number, size: number): BinSpan {
  return { first: clamp(Math.min(a, b), size - 1), last: clamp(Math.max(a, b), size - 1) }
}

/** The span moved along by so many bins; it keeps its width and stops at either end of `size` bins. */
export function moveSpan({ first, last }: BinSpan, by: number, size: number): BinSpan {
  const start = clamp(first + by, size - 1 - (last - first))
  return { first: start, last: start + last - first }
}

/** The span with one end moved to a bin; it never passes the other end. */
export function moveEnd(span: BinSpan, end: keyof BinSpan, to: number, size: number): BinSpan {
  return end === 'first'
    ? { ...span, first: clamp(to, span.last) }
    : { ...span, last: Math.max(span.first, clamp(to, size - 1)) }
}

/** The bins a time window touches; one beyond either end of the bins keeps to the nearest. */
export function binsOfWindow(bins: readonly TimeBin[], window: TimeWindow): BinSpan {
  const period = windowPeriod(window)
  const first = bins.findIndex(({ to }) => lastDay(to) >= period.first)
  const last = bins.findLastIndex(({ from }) => firstDay(from) <= period.last)
  return spanBetween(first < 0 ? bins.length - 1 : first, Math.max(0, last), bins.length)
}

/** The time window of whole bins; a side that stands at the end of the bins is left open. */
export function windowOfBins(
  bins: readonly TimeBin[],
  { first, last }: BinSpan,
  undated: boolean,
): TimeWindow {
  const from = first > 0 ? bins[first]?.from : undefined
  const to = last < bins.length - 1 ? bins[last]?.to : undefined
  return {
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    undated,
  }
}

import type { TimeWindow } from '../../domain/filter/filter.ts'
import type { TimeBin, TimeHistogram } from '../../domain/time/timeHistogram.ts'
import { timelineWords } from '../../words/timeline.ts'

/** A time window in words, without what it does to undated relations. */
export function windowText({ from, to }: TimeWindow): string {
  if (from !== undefined && to !== undefined) return timelineWords.between(from, to)
  if (from !== undefined) return timelineWords.from(from)
  return to === undefined ? timelineWords.allTime : timelineWords.until(to)
}

/** When a bar is: `2016`, `2016-09`, `2010s`. */
export function binText({ from }: TimeBin, unit: TimeHistogram['unit']): string {
  return unit === 'decade' ? timelineWords.decade(from) : from
}

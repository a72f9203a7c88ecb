import { isPartialDate } from '../../domain/network/partialDate.ts'

/** The day of a time stamp, or a partial date as it is; null for what names no date of the calendar. */
export function dayOf(text: string): string | null {
  const day = /^\d{4}-\d{2}-\d{2}(?=[T ]\d)/.exec(text)?.[0] ?? text
  return isPartialDate(day) ? day : null
}

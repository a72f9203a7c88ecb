const DAY = 86_400_000

/** Days before which Excel counts a day that never was, 29 February 1900; earlier dates are not read. */
const FIRST = 61
/** 31 December 9999 */
const LAST = 2_958_465

/**
 * The date that Excel keeps as a number of days, full ISO; null when it is none. Workbooks of old Macintosh versions count
 * from 1904.
 */
export function serialDate(days: number, from1904 = false): string | null {
  const since1900 = Math.floor(days) + (from1904 ? 1462 : 0)
  if (!Number.isFinite(days) || since1900 < FIRST || since1900 > LAST) return null
  return new Date(Date.UTC(1899, 11, 30) + since1900 * DAY).toISOString().slice(0, 10)
}

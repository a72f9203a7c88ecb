/** A partial ISO date: `2016`, `2016-09` or `2016-09-26`. */
export type PartialDate = string

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** True for a partial ISO date that names an existing year, month or day of the Gregorian calendar. */
export function isPartialDate(text: string): boolean {
  const match = SHAPE.exec(text)
  if (!match) return false
  const [, year, month, day] = match
  if (month === undefined) return true
  if (Number(month) < 1 || Number(month) > 12) return false
  if (day === undefined) return true
  const daysInMonth = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return Number(day) >= 1 && Number(day) <= daysInMonth
}

/** The first day a partial date can mean, as `YYYY-MM-DD`. */
export function firstDay(date: PartialDate): string {
  const [year = '', month = '01', day = '01'] = date.split('-')
  return `${year}-${month}-${day}`
}

/** The last day a partial date can mean, as `YYYY-MM-DD`. */
export function lastDay(date: PartialDate): string {
  const [year = '', month, day] = date.split('-')
  if (day !== undefined) return date
  if (month === undefined) return `${year}-12-31`
  return `${year}-${month}-${new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`
}

/**
 * How two partial dates stand to each other: `before` and `after` only when every day the one can mean
 * lies before or after every day the other can mean; otherwise `overlaps`.
 */
export function comparePartialDates(
  a: PartialDate,
  b: PartialDate,
): 'before' | 'after' | 'overlaps' {
  if (lastDay(a) < firstDay(b)) return 'before'
  if (firstDay(a) > lastDay(b)) return 'after'
  return 'overlaps'
}

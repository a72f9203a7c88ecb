/** A month as one number, counted from the year 0, so that months can be stepped through. */
export function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}

/** The month of a number as a partial date, `2016-09`. */
export function monthDate(number: number): string {
  const year = String(Math.floor(number / 12)).padStart(4, '0')
  return `${year}-${String((number % 12) + 1).padStart(2, '0')}`
}

/** The year of a month number as a partial date, `2016`. */
export function yearDate(number: number): string {
  return String(Math.floor(number / 12)).padStart(4, '0')
}

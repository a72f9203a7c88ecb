import { firstDay, type PartialDate } from '../network/partialDate.ts'
import type { Listing } from '../network/schema/entity.ts'

/** Where a listing lies on a line of whole years, each place in [0,1]. */
export interface ListingSpan {
  /** the day it was made; absent where the list does not tell */
  readonly made?: number
  readonly removed?: number
  /** the day of the list copy that was read */
  readonly copied?: number
}

/** Listings on one line of years: its first year, the year it ends before, and a span for each listing. */
export interface ListingSpans {
  readonly from: number
  readonly to: number
  readonly spans: readonly ListingSpan[]
}

const time = (date: PartialDate) => Date.parse(firstDay(date))
const yearOf = (date: PartialDate) => Number(date.slice(0, 4))

/** The listings of an entity on one line, from the year of their first date to the end of that of their last; null without any date. */
export function listingSpans(listings: readonly Listing[]): ListingSpans | null {
  const years = listings.flatMap(({ date, end, asOf }) =>
    [date, end, asOf].flatMap((one) => (one ? [yearOf(one)] : [])),
  )
  if (years.length === 0) return null
  const from = Math.min(...years)
  const to = Math.max(...years) + 1
  const start = Date.UTC(from, 0, 1)
  const length = Date.UTC(to, 0, 1) - start
  const place = (date: PartialDate) => (time(date) - start) / length
  return {
    from,
    to,
    spans: listings.map(({ date, end, asOf }) => ({
      ...(date && { made: place(date) }),
      ...(end && { removed: place(end) }),
      ...(asOf && { copied: place(asOf) }),
    })),
  }
}

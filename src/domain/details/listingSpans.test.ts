import { describe, expect, it } from 'vitest'
import { listedBy } from '../../../tests/support/networkBuilder.ts'
import { listingSpans } from './listingSpans.ts'

describe('listings on one line of years', () => {
  it('lie from the year of the first date to the end of that of the last', () => {
    expect(
      listingSpans([
        listedBy('UN', { date: '2009', asOf: '2012' }),
        listedBy('US', { asOf: '2010' }),
        { authority: 'Court', kind: 'forfeited', date: '2011', end: '2012-12-31', sources: ['s1'] },
      ]),
    ).toEqual({
      from: 2009,
      to: 2013,
      spans: [
        { made: 0, copied: 1095 / 1461 },
        { copied: 365 / 1461 },
        { made: 730 / 1461, removed: 1460 / 1461 },
      ],
    })
  })

  it('have no line without any date', () => {
    expect(listingSpans([])).toBeNull()
    expect(listingSpans([{ authority: 'US', kind: 'designated', sources: ['s1'] }])).toBeNull()
  })
})

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryPartialDate } from '../../../tests/support/arbitraryNetwork.ts'
import { firstDay, lastDay } from '../network/partialDate.ts'
import { isOpenWindow, passesTimeWindow, relationPeriod } from './relationPeriod.ts'

const passes = (dates: { start?: string; end?: string }, window: { from?: string; to?: string }) =>
  passesTimeWindow(relationPeriod(dates), { ...window, undated: false })

const within = (day: string, from: string, to: string) =>
  firstDay(from) <= day && day <= lastDay(to)

describe('the period of a relation', () => {
  it.each([
    [
      { start: '2003', end: '2016-09' },
      { first: '2003-01-01', last: '2016-09-30' },
    ],
    [{ start: '2007' }, { first: '2007-01-01', last: '2007-12-31' }],
    [{ end: '2016-02' }, { first: '2016-02-01', last: '2016-02-29' }],
    [
      { start: '2013-07-08', end: '2013-07-08' },
      { first: '2013-07-08', last: '2013-07-08' },
    ],
    [
      { start: '2016-09-26', end: '2016' },
      { first: '2016-09-26', last: '2016-12-31' },
    ],
    [
      { start: '2017', end: '2016-05' },
      { first: '2016-05-01', last: '2017-12-31' },
    ],
    [{}, null],
  ])('of %j is %j', (dates, period) => {
    expect(relationPeriod(dates)).toEqual(period)
  })
})

describe('a time window', () => {
  it('lets a relation through that has one day in common with it', () => {
    expect(passes({ start: '2003', end: '2016-09-26' }, { from: '2016-09-26' })).toBe(true)
    expect(passes({ start: '2003', end: '2016-09-26' }, { from: '2016-09-27' })).toBe(false)
    expect(passes({ start: '2016-09-26' }, { to: '2016-09-26' })).toBe(true)
    expect(passes({ start: '2009' }, { from: '2009-12', to: '2010-03' })).toBe(true)
    expect(passes({ start: '2009' }, { from: '2010', to: '2011' })).toBe(false)
    expect(passes({ start: '2009' }, { to: '2008-12-31' })).toBe(false)
  })

  it('lets undated relations through only when asked', () => {
    expect(passesTimeWindow(null, { from: '2009', undated: true })).toBe(true)
    expect(passesTimeWindow(null, { undated: false })).toBe(false)
  })

  it('is open only when it holds nothing back', () => {
    expect(isOpenWindow({ undated: true })).toBe(true)
    expect(isOpenWindow({ undated: false })).toBe(false)
    expect(isOpenWindow({ from: '2009', undated: true })).toBe(false)
  })

  it('says yes exactly when some day lies in both', () => {
    const everyDay = Array.from({ length: 6 * 366 }, (_, day) =>
      new Date(Date.UTC(2000, 0, 1 + day)).toISOString().slice(0, 10),
    )
    fc.assert(
      fc.property(
        fc.tuple(arbitraryPartialDate, arbitraryPartialDate),
        fc.tuple(arbitraryPartialDate, arbitraryPartialDate),
        (dates, sides) => {
          const [start, end] = dates.toSorted() as [string, string]
          const [from, to] = sides.toSorted() as [string, string]
          expect(passes({ start, end }, { from, to })).toBe(
            everyDay.some((day) => within(day, start, end) && within(day, from, to)),
          )
        },
      ),
    )
  })
})

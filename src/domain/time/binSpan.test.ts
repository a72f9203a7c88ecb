import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { binsOfWindow, moveEnd, moveSpan, spanBetween, windowOfBins } from './binSpan.ts'
import { timeHistogram } from './timeHistogram.ts'

const binsFor = (...dates: string[]) =>
  timeHistogram(
    buildNetwork({ relations: dates.map((date) => `a supplies b ${date}`) }).relations,
    () => true,
  ).bins

const YEARS = binsFor('2003', '2009')

describe('a time window in whole bins', () => {
  it('is all bins while both sides are open', () => {
    expect(binsOfWindow(YEARS, { undated: true })).toEqual({ first: 0, last: 6 })
  })

  it('takes every bin a finer window touches', () => {
    expect(binsOfWindow(YEARS, { from: '2004-11', to: '2006-01-01', undated: true })).toEqual({
      first: 1,
      last: 3,
    })
  })

  it('keeps to the nearest bin when it lies beyond them', () => {
    expect(binsOfWindow(YEARS, { from: '2030', undated: true })).toEqual({ first: 6, last: 6 })
    expect(binsOfWindow(YEARS, { to: '1990', undated: true })).toEqual({ first: 0, last: 0 })
  })

  it('leaves a side open that stands at the end', () => {
    expect(windowOfBins(YEARS, { first: 0, last: 6 }, false)).toEqual({ undated: false })
    expect(windowOfBins(YEARS, { first: 2, last: 6 }, true)).toEqual({
      from: '2005',
      undated: true,
    })
    expect(windowOfBins(YEARS, { first: 0, last: 2 }, true)).toEqual({ to: '2005', undated: true })
    expect(windowOfBins(YEARS, { first: 1, last: 2 }, true)).toEqual({
      from: '2004',
      to: '2005',
      undated: true,
    })
  })

  it.each([
    ['months', binsFor('2016-11', '2017-03')],
    ['years', YEARS],
    ['decades', binsFor('1701', '2016')],
  ])('comes back as the same bins, in %s', (_, bins) => {
    const index = fc.nat(bins.length - 1)
    fc.assert(
      fc.property(index, index, fc.boolean(), (a, b, undated) => {
        const span = spanBetween(a, b, bins.length)
        expect(binsOfWindow(bins, windowOfBins(bins, span, undated))).toEqual(span)
      }),
    )
  })
})

describe('moving', () => {
  it('keeps its width and stops at the ends', () => {
    expect(moveSpan({ first: 1, last: 3 }, 2, 7)).toEqual({ first: 3, last: 5 })
    expect(moveSpan({ first: 1, last: 3 }, 99, 7)).toEqual({ first: 4, last: 6 })
    expect(moveSpan({ first: 1, last: 3 }, -99, 7)).toEqual({ first: 0, last: 2 })
  })

  it('moves one end, up to the other and no further', () => {
    expect(moveEnd({ first: 1, last: 3 }, 'first', 2, 7)).toEqual({ first: 2, last: 3 })
    expect(moveEnd({ first: 1, last: 3 }, 'first', 5, 7)).toEqual({ first: 3, last: 3 })
    expect(moveEnd({ first: 1, last: 3 }, 'last', 99, 7)).toEqual({ first: 1, last: 6 })
    expect(moveEnd({ first: 1, last: 3 }, 'last', 0, 7)).toEqual({ first: 1, last: 1 })
  })
})

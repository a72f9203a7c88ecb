import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryNetwork } from '../../../tests/support/arbitraryNetwork.ts'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { setTimeWindow } from '../filter/changeFilter.ts'
import { evaluateFilter } from '../filter/evaluateFilter.ts'
import { EMPTY_FILTER } from '../filter/filter.ts'
import { timeHistogram } from './timeHistogram.ts'

const histogramOf = (relations: readonly string[], hidden: readonly string[] = []) =>
  timeHistogram(buildNetwork({ relations }).relations, (id) => !hidden.includes(id))

describe('relations over time', () => {
  it('stand in every year they overlap, the undated ones beside', () => {
    expect(
      histogramOf(['a pays b 2013..2015', 'a pays c 2014-06', 'b pays c', 'c pays d 2017-12-09']),
    ).toEqual({
      unit: 'year',
      bins: [
        { from: '2013', to: '2013', count: 1, of: 1 },
        { from: '2014', to: '2014', count: 2, of: 2 },
        { from: '2015', to: '2015', count: 1, of: 1 },
        { from: '2016', to: '2016', count: 0, of: 0 },
        { from: '2017', to: '2017', count: 1, of: 1 },
      ],
      dated: 3,
      undated: 1,
      total: 4,
    })
  })

  it('stand in months when all fall within three years', () => {
    const { unit, bins } = histogramOf(['a pays b 2016-11..2017-01', 'a pays c 2017-01-31'])
    expect(unit).toBe('month')
    expect(bins).toEqual([
      { from: '2016-11', to: '2016-11', count: 1, of: 1 },
      { from: '2016-12', to: '2016-12', count: 1, of: 1 },
      { from: '2017-01', to: '2017-01', count: 2, of: 2 },
    ])
  })

  it('stand in decades when one date lies centuries back', () => {
    const { unit, bins } = histogramOf(['a pays b 1789', 'a pays c 2017'])
    expect(unit).toBe('decade')
    expect(bins[0]).toEqual({ from: '1780', to: '1789', count: 1, of: 1 })
    expect(bins.at(-1)).toEqual({ from: '2010', to: '2019', count: 1, of: 1 })
    expect(bins).toHaveLength(24)
  })

  it('keeps the axis of the whole network when relations are hidden', () => {
    expect(histogramOf(['a pays b 2003', 'a pays c 2007', 'a pays d'], ['r1', 'r3'])).toEqual({
      unit: 'year',
      bins: [
        { from: '2003', to: '2003', count: 0, of: 1 },
        { from: '2004', to: '2004', count: 0, of: 0 },
        { from: '2005', to: '2005', count: 0, of: 0 },
        { from: '2006', to: '2006', count: 0, of: 0 },
        { from: '2007', to: '2007', count: 1, of: 1 },
      ],
      dated: 1,
      undated: 0,
      total: 1,
    })
  })

  it('has no bars where nothing is dated', () => {
    expect(histogramOf(['a pays b'])).toEqual({
      unit: 'year',
      bins: [],
      dated: 0,
      undated: 1,
      total: 1,
    })
  })

  it('counts in each bar what a time window of its span shows', () => {
    fc.assert(
      fc.property(arbitraryNetwork(), (network) => {
        const { bins } = timeHistogram(network.relations, () => true)
        for (const { from, to, count } of bins) {
          const filter = setTimeWindow(EMPTY_FILTER, { from, to, undated: false })
          expect(evaluateFilter(network, new Map(), filter).relations.size).toBe(count)
        }
      }),
    )
  })
})

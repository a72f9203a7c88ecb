import { describe, expect, it } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { timeHistogram } from '../../domain/time/timeHistogram.ts'
import { axisTicks } from './axisTicks.ts'

function labels(width: number, ...dates: string[]) {
  const relations = dates.map((date) => `a supplies b ${date}`)
  const { bins, unit } = timeHistogram(buildNetwork({ relations }).relations, () => true)
  return axisTicks(bins, unit, width).map(({ label }) => label)
}

describe('labels under the bars', () => {
  it('name every year where there is room', () => {
    expect(labels(600, '2003', '2007')).toEqual(['2003', '2004', '2005', '2006', '2007'])
  })

  it('name round years where there is less', () => {
    expect(labels(300, '2003', '2024')).toEqual(['2005', '2010', '2015', '2020'])
    expect(labels(120, '2003', '2024')).toEqual(['2010', '2020'])
  })

  it('name months by year and month, the first of a quarter or year', () => {
    expect(labels(400, '2016-11', '2017-12')).toEqual(['2017-01', '2017-04', '2017-07', '2017-10'])
  })

  it('name decades in round steps', () => {
    expect(labels(400, '1701', '2016')).toEqual([
      '1700',
      '1750',
      '1800',
      '1850',
      '1900',
      '1950',
      '2000',
    ])
  })
})

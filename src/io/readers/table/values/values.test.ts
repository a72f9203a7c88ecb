import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayMonthOrder, readDate } from './dateText.ts'
import { entityTypeOf } from './entityTypeText.ts'
import { decimalMark, isUsDollar, plainDecimal, readAmount } from './numberText.ts'
import { relationTypeOf } from './relationTypeText.ts'
import { serialDate } from './serialDate.ts'
import { areFractions, readStake } from './stakeText.ts'

describe('dates', () => {
  it.each([
    ['2016', '2016'],
    ['2016-09', '2016-09'],
    ['2016-09-26', '2016-09-26'],
    ['2016-09-26T12:30:00Z', '2016-09-26'],
    ['2016/9/6', '2016-09-06'],
    ['20160926', '2016-09-26'],
    ['26.09.2016', '2016-09-26'],
    ['09/26/2016', '2016-09-26'],
    ['09/2016', '2016-09'],
    ['26 Sep 2016', '2016-09-26'],
    ['Sept. 26, 2016', '2016-09-26'],
    ['September 2016', '2016-09'],
    ['3 Juni 2016', '2016-06-03'],
    ['2016年9月26日', '2016-09-26'],
    ['2016년 9월', '2016-09'],
    ['42639', '2016-09-26'],
    ['05/05/2016', '2016-05-05'],
  ])('%s is %s', (text, date) => {
    expect(readDate(text, 'unsure')).toEqual({ date, unsure: false })
  })

  it.each([
    '31.02.2016',
    '2016-13',
    'yesterday',
    '',
    '12',
    '2016-9999',
    'Decision 2016',
    'Marine 2014',
  ])('%o is none', (text) => {
    expect(readDate(text, 'unsure')).toBeNull()
  })

  it('that can be two days are decided by the whole column, or read to the year', () => {
    expect(dayMonthOrder(['04/05/2016', '13/05/2016'])).toBe('day')
    expect(dayMonthOrder(['04/05/2016', '05/13/2016'])).toBe('month')
    expect(dayMonthOrder(['13/05/2016', '05/13/2016'])).toBe('unsure')
    expect(readDate('04/05/2016', 'day')).toEqual({ date: '2016-05-04', unsure: false })
    expect(readDate('04/05/2016', 'month')).toEqual({ date: '2016-04-05', unsure: false })
    expect(readDate('04/05/2016', 'unsure')).toEqual({ date: '2016', unsure: true })
  })

  it('are counted as Excel counts days', () => {
    expect([
      serialDate(61),
      serialDate(60),
      serialDate(41177, true),
      serialDate(2_958_466),
    ]).toEqual(['1900-03-01', null, '2016-09-26', null])
  })
})

describe('numbers', () => {
  it.each([
    ['1,234,567.89', '.', 1234567.89, ''],
    ['1.234.567,89', ',', 1234567.89, ''],
    ["1'234.5", '.', 1234.5, ''],
    ['1 234,5', ',', 1234.5, ''],
    ['$1.5 million', '.', 1_500_000, '$'],
    ['USD 5,000', '.', 5000, 'USD'],
    ['5,000 EUR', '.', 5000, 'EUR'],
    ['1e3', '.', 1000, ''],
  ] as const)('%s', (text, mark, amount, currency) => {
    expect(readAmount(text, mark)).toEqual({ amount, currency })
  })

  it.each(['NaN', 'Infinity', '-5', '1e999', '12-13', ''])('%o is no amount', (text) => {
    expect(readAmount(text, '.')).toBeNull()
  })

  it('have the mark of their column', () => {
    expect(decimalMark(['1.234', '1.234.567'])).toBe(',')
    expect(decimalMark(['1,5'])).toBe(',')
    expect(decimalMark(['1,500', '20'])).toBe('.')
    expect(decimalMark(['1.234,5'])).toBe(',')
    expect(decimalMark(['1,234.5'])).toBe('.')
  })

  it('are dollars or not', () => {
    expect(['', '$', 'US$', 'USD', 'dollars', '달러'].filter(isUsDollar)).toHaveLength(6)
    expect(['€', 'CA$', 'RMB', 'A$', '¥'].filter(isUsDollar)).toEqual([])
  })

  it('keep every digit', () => {
    const digits = fc.stringMatching(/^[1-9]\d{0,30}\.\d{1,30}$/)
    fc.assert(
      fc.property(digits, (text) => {
        expect(plainDecimal(text, '.')).toBe(text)
      }),
    )
  })
})

describe('stakes', () => {
  it.each([
    ['33.4', '33.4'],
    ['33.40 %', '33.40'],
    ['100', '100'],
    ['25-50%', { min: '25', max: '50' }],
    ['25 to 50', { min: '25', max: '50' }],
    ['> 50', { min: '50', max: '100' }],
    ['101', null],
    ['50-25', null],
    ['most', null],
  ])('%s', (text, stake) => {
    expect(readStake(text, '.', false)).toEqual(stake)
  })

  it('that are parts of one become percent, exactly', () => {
    expect(areFractions(['0.25', '1', ''], '.')).toBe(true)
    expect(areFractions(['0.25', '40'], '.')).toBe(false)
    expect(areFractions(['0.25%', '0.5'], '.')).toBe(false)
    expect(['0.25', '0.3341', '1', '0.001'].map((text) => readStake(text, '.', true))).toEqual([
      '25',
      '33.41',
      '100',
      '0.1',
    ])
  })
})

describe('types', () => {
  it.each([
    ['trading_company', 'trading_company'],
    ['Trading Companies', 'trading_company'],
    ['Ship', 'vessel'],
    ['은행', 'bank'],
    ['Individual', 'facilitator_person'],
    ['Company', null],
  ])('entity: %s', (text, type) => {
    expect(entityTypeOf(text)).toBe(type)
  })

  it.each([
    ['fronts for', 'fronts_for'],
    ['SHAREHOLDER OF', 'owns'],
    ['payment', 'pays'],
    ['공급', 'supplies'],
    ['cousin of', null],
  ])('relation: %s', (text, type) => {
    expect(relationTypeOf(text)).toBe(type)
  })
})

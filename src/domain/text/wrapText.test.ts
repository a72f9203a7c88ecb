import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wrapText } from './wrapText.ts'

const measure = (text: string) => Array.from(text).length * 10

describe('wrapping a label', () => {
  it('keeps a short name on one line', () => {
    expect(wrapText('Koryolink', 150, 2, measure)).toEqual(['Koryolink'])
  })

  it('breaks a long name between words into lines of even width', () => {
    expect(wrapText('Korea Mining Development Trading Corporation', 300, 2, measure)).toEqual([
      'Korea Mining Development',
      'Trading Corporation',
    ])
  })

  it('ends in an ellipsis where the lines run out', () => {
    expect(wrapText('Department 53 of the Ministry of the People', 150, 2, measure)).toEqual([
      'Department 53',
      'of the Ministr…',
    ])
  })

  it('breaks behind a hyphen only a word that is wider than a line', () => {
    expect(wrapText('branded by Germany-headquartered firms', 160, 3, measure)).toEqual([
      'branded by',
      'Germany-',
      'headquartered f…',
    ])
    expect(wrapText('Foreign-trade bank of the north', 200, 3, measure)).toEqual([
      'Foreign-trade',
      'bank of the north',
    ])
  })

  it('breaks no word to make lines even', () => {
    expect(wrapText('Components by Singapore-based firms', 18, 3, (text) => text.length)).toEqual([
      'Components by',
      'Singapore-based',
      'firms',
    ])
  })

  it('breaks Chinese anywhere but never before a closing mark', () => {
    expect(wrapText('丹东鸿祥实业发展有限公司', 60, 3, measure)).toEqual([
      '丹东鸿祥实业',
      '发展有限公司',
    ])
    expect(
      wrapText('辽宁鸿祥（集团）公司', 70, 3, measure).every((line) => !line.startsWith('）')),
    ).toBe(true)
  })

  it('never makes a line wider than allowed, nor more lines than allowed', () => {
    fc.assert(
      fc.property(
        fc.string({
          maxLength: 60,
          unit: fc.constantFrom('a', 'b', ' ', '-', '银', '行', '은', '）'),
        }),
        fc.integer({ min: 3, max: 30 }),
        fc.integer({ min: 1, max: 4 }),
        (text, columns, maxLines) => {
          const lines = wrapText(text, columns * 10, maxLines, measure)
          expect(lines.length).toBeLessThanOrEqual(maxLines)
          for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(columns * 10)
        },
      ),
    )
  })

  it('loses no character of a text that fits', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 40, unit: fc.constantFrom('a', 'b', ' ', '银', '行', '은') }),
        fc.integer({ min: 3, max: 30 }),
        (text, columns) => {
          const lines = wrapText(text, columns * 10, 99, measure)
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
        },
      ),
    )
  })
})

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameMasker } from './nameMasker.ts'

const pieces = fc.constantFrom(
  'Orla',
  'MAERIN',
  'maerin',
  'Øre',
  'ore',
  "Ch'oe",
  'Choʼe',
  'Li',
  'J',
  'É',
  'E\u0301',
  'ss',
  'ß',
  '12',
  '马',
  '晓红',
  '김',
  '-',
  '_',
  ' ',
  ', ',
  '.',
  '%20',
  '(',
  "'",
  '\\',
  '+',
)
const text = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''))
const names = fc.array(
  fc.array(pieces, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
  { minLength: 1, maxLength: 4 },
)

describe('many names looked for at once', () => {
  it('are found in a text if one of them is found when it is looked for alone', () => {
    fc.assert(
      fc.property(names, text, (all, written) => {
        const isChanged = (wanted: readonly string[]) => {
          const say = nameMasker(new Map(wanted.map((name) => [name, '#'])))
          return say !== null && say(written) !== written
        }
        expect(isChanged(all)).toBe(all.some((name) => isChanged([name])))
      }),
      { numRuns: 500 },
    )
  })

  it('are found among thousands of others', () => {
    const others = Array.from({ length: 5000 }, (_, place) => `Given${place} Family${place}`)
    const say = nameMasker(new Map([...others, 'Orla Maerin'].map((name) => [name, '#'])))
    const written = Array.from({ length: 2000 }, (_, place) => `Text ${place} of orla_maerin.`)
    expect(new Set(written.map((one) => say?.(one).replace(/\d+/, '')))).toEqual(
      new Set(['Text  of #.']),
    )
  })
})

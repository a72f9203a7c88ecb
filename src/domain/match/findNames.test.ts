import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { finish } from '../../lib/steps.ts'
import { compareNames } from './compareNames.ts'
import { findNames } from './findNames.ts'
import { indexNames } from './nameIndex.ts'
import { prepareName } from './preparedName.ts'

const WORDS = [
  ...'Korea Ryongbong Yongbong Kwangson Gwangseon Choe Choi Chol Chul Chun Kim K Yong Y Sok Min'.split(
    ' ',
  ),
  ...'Sokmin Seok Seokmin 김 영 철 Hongxiang Hungxiang Hong Xiang Dandong Dangdong Trading Trd'.split(
    ' ',
  ),
  ...'Bank LLC ООО Ромашка Romashka 38 39 KYCT 丹东 東 (KKBC) of'.split(' '),
  'Co., Ltd.',
]
const name = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 })
  .map((words) => words.join(' '))

describe('finding close names among many', () => {
  it('finds what comparing with every name finds', () => {
    fc.assert(
      fc.property(
        fc.array(name, { maxLength: 25 }),
        name,
        fc.constantFrom(0.3, 0.6, 0.8),
        (names, asked, least) => {
          const index = finish(indexNames(names))
          const query = prepareName(asked, index.book)
          const slow = index.names.flatMap((one, place) => {
            const closeness = compareNames(query, one)
            return closeness && closeness.closeness >= least ? [{ place, closeness }] : []
          })
          expect(findNames(index, asked, least)).toEqual(slow)
        },
      ),
      { numRuns: 500 },
    )
  })
  it('is as close one way as the other', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        const { names } = finish(indexNames([a, b]))
        const [there, back] = [
          compareNames(names[0]!, names[1]!),
          compareNames(names[1]!, names[0]!),
        ]
        expect(there?.closeness ?? 0).toBeCloseTo(back?.closeness ?? 0, 9)
      }),
      { numRuns: 300 },
    )
  })
})

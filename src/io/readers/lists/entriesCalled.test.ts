import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText } from '../../../lib/foldText.ts'
import { entriesCalled } from './entriesCalled.ts'

type Entry = Parameters<typeof entriesCalled>[0][number]

/** The slow, obvious version: every name against every entry, in each of the four ways. */
function slowly(entries: readonly Entry[], name: string): readonly string[] | undefined {
  const idsOf = (isMeant: (entry: Entry) => boolean) => entries.filter(isMeant).map(({ id }) => id)
  const key = foldText(name)
  const ways = [
    idsOf((entry) => entry.name === name),
    idsOf((entry) => entry.aliases.includes(name)),
    idsOf((entry) => key !== '' && foldText(entry.name) === key),
    idsOf((entry) => key !== '' && entry.aliases.some((alias) => foldText(alias) === key)),
  ]
  return ways.find((ids) => ids.length > 0)
}

describe('the entries that a list means by a name', () => {
  it('are those called so, else those also called so, else the same regardless of accents and signs', () => {
    const entries = [
      { id: '1', name: 'HARBOUR LANTERN', aliases: ['LAMP CO.'] },
      { id: '2', name: 'LAMP CO.', aliases: ['Société Générale'] },
      { id: '3', name: "CH'OE, Sok-min", aliases: [] },
      { id: '4', name: '丹东鸿祥', aliases: ['LAMP-CO'] },
    ]
    const names = ['LAMP CO.', 'lamp co', 'SOCIETE GENERALE', 'Choe Sok Min', '丹东鸿祥', '…', 'X']
    expect([...entriesCalled(entries, new Set(names))]).toEqual([
      ['LAMP CO.', ['2']],
      ['lamp co', ['2']],
      ['SOCIETE GENERALE', ['2']],
      ['Choe Sok Min', ['3']],
      ['丹东鸿祥', ['4']],
    ])
  })

  it('are the same as comparing every name with every entry', () => {
    const letters = fc.constantFrom(
      'a',
      'A',
      'á',
      'Z',
      'z',
      '[',
      '{',
      '@',
      "'",
      ' ',
      '1',
      '٣',
      '한',
    )
    const name = fc.string({ unit: letters, maxLength: 4 })
    const entry = fc.record({ name, aliases: fc.array(name, { maxLength: 2 }) })
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 6 }), fc.array(name), (list, asked) => {
        const entries = list.map((one, place) => ({ ...one, id: `${place}` }))
        const found = entriesCalled(entries, new Set(asked))
        for (const one of asked) expect(found.get(one)).toEqual(slowly(entries, one))
      }),
    )
  })
})

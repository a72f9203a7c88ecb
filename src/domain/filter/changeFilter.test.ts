import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  POSSIBLE_VALUES,
  arbitraryFilter,
  arbitraryFiltered,
} from '../../../tests/support/arbitraryFilter.ts'
import {
  clearAll,
  clearFacet,
  dropValue,
  hideRevealed,
  isEmptyFilter,
  only,
  reveal,
  setText,
  setTimeWindow,
  toggleExclude,
  toggleInclude,
} from './changeFilter.ts'
import { evaluateFilter } from './evaluateFilter.ts'
import { EMPTY_FILTER, FACETS, type Filter } from './filter.ts'

describe('choosing in a facet', () => {
  it('includes a value, and takes it back when asked again', () => {
    const china = toggleInclude(EMPTY_FILTER, 'country', 'CN')
    expect(china.facets).toEqual({ country: { include: ['CN'], exclude: [] } })
    expect(toggleInclude(china, 'country', 'CN')).toEqual(EMPTY_FILTER)
  })

  it('turns an included value into an excluded one, and back', () => {
    const china = toggleInclude(EMPTY_FILTER, 'country', 'CN')
    const notChina = toggleExclude(china, 'country', 'CN')
    expect(notChina.facets).toEqual({ country: { include: [], exclude: ['CN'] } })
    expect(toggleInclude(notChina, 'country', 'CN')).toEqual(china)
    expect(toggleExclude(notChina, 'country', 'CN')).toEqual(EMPTY_FILTER)
  })

  it('keeps one value only', () => {
    const some = toggleExclude(toggleInclude(EMPTY_FILTER, 'country', 'CN'), 'country', 'RU')
    expect(only(some, 'country', 'HK').facets).toEqual({
      country: { include: ['HK'], exclude: [] },
    })
  })

  it('drops one value, one facet, or everything', () => {
    const some = toggleExclude(toggleInclude(EMPTY_FILTER, 'country', 'CN'), 'type', 'bank')
    expect(dropValue(some, 'type', 'bank').facets).toEqual({
      country: { include: ['CN'], exclude: [] },
    })
    expect(clearFacet(some, 'country').facets).toEqual({ type: { include: [], exclude: ['bank'] } })
    expect(clearAll()).toEqual(EMPTY_FILTER)
  })
})

describe('text, time and what is revealed', () => {
  it('keeps the text as typed, but no blanks alone', () => {
    expect(setText(EMPTY_FILTER, 'dan ').text).toBe('dan ')
    expect(setText(EMPTY_FILTER, '   ')).toEqual(EMPTY_FILTER)
  })

  it('turns a window given the wrong way round, but not a year that begins before its own month', () => {
    expect(setTimeWindow(EMPTY_FILTER, { from: '2016', to: '2003', undated: true }).time).toEqual({
      from: '2003',
      to: '2016',
      undated: true,
    })
    expect(
      setTimeWindow(EMPTY_FILTER, { from: '2016-09', to: '2016', undated: false }).time,
    ).toEqual({ from: '2016-09', to: '2016', undated: false })
  })

  it('reveals entities, each once, and hides some or all of them again', () => {
    const revealed = reveal(reveal(EMPTY_FILTER, ['b']), ['a', 'b'])
    expect(revealed.revealed).toEqual(['a', 'b'])
    expect(hideRevealed(revealed, ['b']).revealed).toEqual(['a'])
    expect(hideRevealed(revealed)).toEqual(EMPTY_FILTER)
  })
})

const arbitraryPick = fc
  .constantFrom(...FACETS)
  .chain((facet) =>
    fc
      .tuple(fc.constantFrom(...POSSIBLE_VALUES[facet]), fc.boolean())
      .map(([value, excluded]) => ({ facet, value, excluded })),
  )

const choose = (
  filter: Filter,
  { facet, value, excluded }: { facet: (typeof FACETS)[number]; value: string; excluded: boolean },
) => (excluded ? toggleExclude(filter, facet, value) : toggleInclude(filter, facet, value))

describe('for every sequence of choices', () => {
  it('does not matter in which order they are made', () => {
    const distinctPicks = fc.uniqueArray(arbitraryPick, {
      selector: ({ facet, value }) => `${facet} ${value}`,
      maxLength: 8,
    })
    const inTwoOrders = distinctPicks.chain((picks) =>
      fc.tuple(fc.constant(picks), fc.shuffledSubarray(picks, { minLength: picks.length })),
    )
    fc.assert(
      fc.property(arbitraryFilter, inTwoOrders, (filter, [picks, shuffled]) => {
        const one = picks.reduce(choose, filter)
        const other = shuffled.reduce(choose, filter)
        expect(JSON.stringify(one)).toBe(JSON.stringify(other))
      }),
    )
  })

  it('keeps lists sorted, free of doubles and apart', () => {
    fc.assert(
      fc.property(arbitraryFilter, fc.array(arbitraryPick), (filter, picks) => {
        const { facets } = picks.reduce(choose, filter)
        for (const choice of Object.values(facets)) {
          for (const list of [choice.include, choice.exclude]) {
            expect(list).toEqual([...new Set(list)].toSorted())
          }
          expect(choice.include.filter((value) => choice.exclude.includes(value))).toEqual([])
        }
      }),
    )
  })

  it('shows everything again when all is cleared, part by part', () => {
    fc.assert(
      fc.property(arbitraryFiltered, ({ network, chokepointValues, filter }) => {
        const withoutFacets = FACETS.reduce(clearFacet, filter)
        const cleared = hideRevealed(setTimeWindow(setText(withoutFacets, ''), { undated: true }))
        expect(isEmptyFilter(cleared)).toBe(true)
        expect(cleared).toEqual(EMPTY_FILTER)
        const { entities, relations } = evaluateFilter(network, chokepointValues, cleared)
        expect([entities.size, relations.size]).toEqual([
          network.entities.length,
          network.relations.length,
        ])
      }),
    )
  })
})

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryFiltered } from '../../../tests/support/arbitraryFilter.ts'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import {
  isEmptyFilter,
  only,
  reveal,
  setText,
  setTimeWindow,
  toggleExclude,
  toggleInclude,
} from './changeFilter.ts'
import { evaluateFilter } from './evaluateFilter.ts'
import { EMPTY_FILTER, type Facet, type Filter } from './filter.ts'
import { filterClauses, filterSentence } from './filterSentence.ts'

const network = buildNetwork({
  entities: [
    'dandong:trading_company@CN "Dandong Trading"',
    'yalu:bank@CN "Yalu Bank"',
    'harbour:front_company@HK',
    'ftb:bank@KP',
    'ship:vessel',
  ],
  relations: ['dandong supplies ftb alleged', 'yalu finances harbour 2009', 'ship ships_for ftb'],
})

const sentence = (filter: Filter, mode?: 'hide' | 'dim') =>
  filterSentence(network, evaluateFilter(network, new Map(), filter), filter, mode)
const include = (filter: Filter, facet: Facet, ...values: string[]) =>
  values.reduce((before, value) => toggleInclude(before, facet, value), filter)
const exclude = (filter: Filter, facet: Facet, ...values: string[]) =>
  values.reduce((before, value) => toggleExclude(before, facet, value), filter)
const clauseTexts = (filter: Filter) => filterClauses(network, filter).map(({ text }) => text)

describe('the filter sentence', () => {
  it('says that everything shows', () => {
    expect(sentence(EMPTY_FILTER)).toEqual({
      shown: { entities: 5, ofEntities: 5, relations: 3, ofRelations: 3 },
      hidden: { entities: 0, relations: 0 },
      clauses: [],
      text: 'Showing all 5 entities and 3 relations',
      hiddenText: '',
    })
  })

  it('tells what is listed from what the listed own by arithmetic', () => {
    expect(clauseTexts(include(EMPTY_FILTER, 'listedBy', 'UN 1718', 'owned by listed'))).toEqual([
      'listed by UN 1718 or owned by listed, by arithmetic',
    ])
    expect(clauseTexts(exclude(EMPTY_FILTER, 'listedBy', 'owned by listed'))).toEqual([
      'not owned by listed, by arithmetic',
    ])
  })

  it('names the programmes of the lists', () => {
    const some = include(EMPTY_FILTER, 'programme', 'DPRK2', 'NPWMD')
    expect(clauseTexts(exclude(some, 'programme', 'IFSR'))).toEqual([
      'listed under DPRK2 or NPWMD, not listed under IFSR',
    ])
  })

  it('lets an analyst read what banks and front companies in China or Hong Kong show', () => {
    const places = include(EMPTY_FILTER, 'country', 'CN', 'HK')
    const kinds = include(places, 'type', 'bank', 'front_company')
    const unlisted = exclude(kinds, 'listedBy', 'UN 1718')
    const filter = setTimeWindow(unlisted, { from: '2003', to: '2016', undated: true })
    expect(sentence(filter).text).toBe(
      'Showing 2 of 5 entities and 1 of 3 relations: in China or Hong Kong · banks or front companies · not listed by UN 1718 · 2003–2016 or undated',
    )
    expect(sentence(filter).hiddenText).toBe('3 entities and 2 relations hidden')
    expect(sentence(filter, 'dim').hiddenText).toBe('3 entities and 2 relations dimmed')
  })

  it('says one as one', () => {
    const one = buildNetwork({ relations: ['a pays a'] })
    const visible = evaluateFilter(one, new Map(), EMPTY_FILTER)
    expect(filterSentence(one, visible, EMPTY_FILTER).text).toBe(
      'Showing all 1 entity and 1 relation',
    )
  })

  it.each<[string, Filter]>([
    ['in China or an unknown country', include(EMPTY_FILTER, 'country', '??', 'CN')],
    [
      'in China, not in Iran or Russia',
      exclude(only(EMPTY_FILTER, 'country', 'CN'), 'country', 'RU', 'IR'),
    ],
    ['no vessels', exclude(EMPTY_FILTER, 'type', 'vessel')],
    [
      'single points of failure or chokepoints reported by a source',
      include(EMPTY_FILTER, 'chokepoint', 'reported', '1'),
    ],
    ['listed by OFAC or UN 1718', include(EMPTY_FILTER, 'listedBy', 'UN 1718', 'OFAC')],
    ['listed by OFAC or not listed', include(EMPTY_FILTER, 'listedBy', 'not listed', 'OFAC')],
    ['listed, not listed by OFAC', exclude(EMPTY_FILTER, 'listedBy', 'not listed', 'OFAC')],
    ['goods or money relations', include(EMPTY_FILTER, 'layer', 'money', 'goods')],
    ['no “acts for” relations', exclude(EMPTY_FILTER, 'relationType', 'agent_of')],
    ['legality alleged or illicit', include(EMPTY_FILTER, 'legality', 'illicit', 'alleged')],
    ['confidence not low', exclude(EMPTY_FILTER, 'confidence', 'low')],
    ['matching “dandong”', setText(EMPTY_FILTER, ' dandong ')],
    [
      '2009, undated out',
      setTimeWindow(EMPTY_FILTER, { from: '2009', to: '2009', undated: false }),
    ],
    ['from 2009-04 or undated', setTimeWindow(EMPTY_FILTER, { from: '2009-04', undated: true })],
    ['until 2016, undated out', setTimeWindow(EMPTY_FILTER, { to: '2016', undated: false })],
    ['dated relations only', setTimeWindow(EMPTY_FILTER, { undated: false })],
    ['with 1 entity revealed by hand', reveal(EMPTY_FILTER, ['ship'])],
    ['banc', include(EMPTY_FILTER, 'type', 'banc')],
  ])('says: %s', (text, filter) => {
    expect(clauseTexts(filter)).toEqual([text])
  })

  it('names the values of each clause and the filter without it', () => {
    const china = exclude(include(EMPTY_FILTER, 'country', 'CN'), 'country', 'KP')
    const filter = reveal(china, ['dandong'])
    expect(filterClauses(network, filter)).toEqual([
      {
        part: 'country',
        text: 'in China, not in North Korea',
        values: [
          { value: 'CN', label: 'China', excluded: false },
          { value: 'KP', label: 'North Korea', excluded: true },
        ],
        without: reveal(EMPTY_FILTER, ['dandong']),
      },
      {
        part: 'revealed',
        text: 'with 1 entity revealed by hand',
        values: [{ value: 'dandong', label: 'Dandong Trading', excluded: false }],
        without: china,
      },
    ])
  })

  it('loses a clause for each part that is taken away, until nothing is chosen', () => {
    fc.assert(
      fc.property(arbitraryFiltered, ({ network: some, filter }) => {
        let left = filter
        for (
          let clauses = filterClauses(some, left);
          clauses[0];
          clauses = filterClauses(some, left)
        ) {
          left = clauses[0].without
          expect(filterClauses(some, left).map(({ text }) => text)).toEqual(
            clauses.slice(1).map(({ text }) => text),
          )
        }
        expect(isEmptyFilter(left)).toBe(true)
      }),
    )
  })
})

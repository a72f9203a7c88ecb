import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryFiltered } from '../../../tests/support/arbitraryFilter.ts'
import { buildNetwork, listedBy } from '../../../tests/support/networkBuilder.ts'
import { setText, setTimeWindow, toggleExclude, toggleInclude, reveal } from './changeFilter.ts'
import { evaluateFilter, type Visible } from './evaluateFilter.ts'
import { entityFacetValues, relationFacetValue } from './facetValues.ts'
import { EMPTY_FILTER, ENTITY_FACETS, RELATION_FACETS, type Filter } from './filter.ts'
import { visibleByDefinition } from '../../../tests/support/visibleByDefinition.ts'

const network = buildNetwork({
  entities: [
    { id: 'dandong', name: 'Dandong Trading', type: 'trading_company', country: 'CN' },
    { id: 'yalu', name: 'Yalu Bank', nativeName: '鸭绿江银行', type: 'bank', country: 'CN' },
    { id: 'ftb', type: 'bank', country: 'KP', listings: [listedBy('OFAC'), listedBy('UN 1718')] },
    { id: 'komid', type: 'state_programme', country: 'KP', listings: [listedBy('UN 1718')] },
    { id: 'ship', type: 'vessel', listings: [listedBy('UN 1718', { end: '2017' })] },
  ],
  relations: [
    'dandong supplies komid alleged 2015..2016 #goods',
    'yalu finances ftb illicit 2009 #loan',
    'ftb finances komid unknown #salary',
    'ship ships_for dandong alleged low 2003 #voyage',
  ],
})
const nothing = new Map()

function shown(filter: Filter): { entities: string[]; relations: string[] } {
  const visible: Visible = evaluateFilter(network, nothing, filter)
  return { entities: [...visible.entities], relations: [...visible.relations] }
}

describe('what a filter shows', () => {
  it('shows everything when nothing is chosen', () => {
    expect(shown(EMPTY_FILTER)).toEqual({
      entities: ['dandong', 'yalu', 'ftb', 'komid', 'ship'],
      relations: ['goods', 'loan', 'salary', 'voyage'],
    })
  })

  it('shows the banks in China', () => {
    const banks = toggleInclude(EMPTY_FILTER, 'type', 'bank')
    expect(shown(toggleInclude(banks, 'country', 'CN'))).toEqual({
      entities: ['yalu'],
      relations: [],
    })
  })

  it('joins values of one facet by or', () => {
    const banks = toggleInclude(EMPTY_FILTER, 'type', 'bank')
    expect(shown(toggleInclude(banks, 'type', 'state_programme'))).toEqual({
      entities: ['yalu', 'ftb', 'komid'],
      relations: ['loan', 'salary'],
    })
  })

  it('hides an excluded value even where an included one is present', () => {
    const listed = toggleInclude(EMPTY_FILTER, 'listedBy', 'UN 1718')
    expect(shown(toggleExclude(listed, 'listedBy', 'OFAC')).entities).toEqual(['komid'])
  })

  it('counts an entity whose listing was removed as not listed', () => {
    expect(shown(toggleInclude(EMPTY_FILTER, 'listedBy', 'not listed')).entities).toEqual([
      'dandong',
      'yalu',
      'ship',
    ])
  })

  it('finds entities whose country no source tells', () => {
    expect(shown(toggleInclude(EMPTY_FILTER, 'country', '??')).entities).toEqual(['ship'])
  })

  it('keeps entities with a relation that passes, even when its other end is hidden', () => {
    const alleged = toggleInclude(EMPTY_FILTER, 'legality', 'alleged')
    expect(shown(alleged)).toEqual({
      entities: ['dandong', 'komid', 'ship'],
      relations: ['goods', 'voyage'],
    })
    expect(shown(toggleInclude(alleged, 'country', 'CN'))).toEqual({
      entities: ['dandong'],
      relations: [],
    })
  })

  it('filters by time, undated relations staying in until switched off', () => {
    const until2010 = setTimeWindow(EMPTY_FILTER, { to: '2010', undated: true })
    expect(shown(until2010).relations).toEqual(['loan', 'salary', 'voyage'])
    const dated = setTimeWindow(EMPTY_FILTER, { to: '2010', undated: false })
    expect(shown(dated)).toEqual({
      entities: ['dandong', 'yalu', 'ftb', 'ship'],
      relations: ['loan', 'voyage'],
    })
  })

  it('finds text in names and native names, whatever the case and order of words', () => {
    expect(shown(setText(EMPTY_FILTER, 'trading DANDONG')).entities).toEqual(['dandong'])
    expect(shown(setText(EMPTY_FILTER, '鸭绿江')).entities).toEqual(['yalu'])
    expect(shown(setText(EMPTY_FILTER, 'dandong bank')).entities).toEqual([])
  })

  it('finds text in the programmes and references of listings', () => {
    const listing = { authority: 'US OFAC', kind: 'designated' as const, sources: [] }
    const listed = buildNetwork({
      entities: [
        { id: 'a', listings: [{ ...listing, programme: 'DPRK4', reference: 'uid 7' }] },
        { id: 'b', listings: [{ ...listing, programme: 'CUBA', reference: 'uid 8' }] },
      ],
    })
    const found = (text: string) => [
      ...evaluateFilter(listed, new Map(), setText(EMPTY_FILTER, text)).entities,
    ]
    expect([found('dprk'), found('uid 8'), found('NPWMD')]).toEqual([['a'], ['b'], []])
  })

  it('shows what was revealed, with its relations to all that shows', () => {
    const chinaGoods = toggleInclude(toggleInclude(EMPTY_FILTER, 'country', 'CN'), 'layer', 'money')
    expect(shown(chinaGoods)).toEqual({ entities: ['yalu'], relations: [] })
    expect(shown(reveal(chinaGoods, ['dandong', 'ship', 'ftb']))).toEqual({
      entities: ['dandong', 'yalu', 'ftb', 'ship'],
      relations: ['loan', 'voyage'],
    })
  })

  it('filters by what the analysis says, and shows nothing analysed as a tier before it has run', () => {
    const tierOne = toggleInclude(EMPTY_FILTER, 'chokepoint', '1')
    const analysed = new Map([
      ['dandong', ['1', 'reported'] as const],
      ['yalu', ['none'] as const],
    ])
    expect([...evaluateFilter(network, analysed, tierOne).entities]).toEqual(['dandong'])
    expect(shown(tierOne).entities).toEqual([])
  })
})

describe('two networks that share what the analysis says', () => {
  it('are filtered each by its own entities', () => {
    const analysed = new Map([['b', ['1'] as const]])
    const tierOne = toggleInclude(EMPTY_FILTER, 'chokepoint', '1')
    const shownIn = (ids: string[]) => [
      ...evaluateFilter(buildNetwork({ entities: ids }), analysed, tierOne).entities,
    ]
    expect([shownIn(['a', 'b']), shownIn(['b', 'c'])]).toEqual([['b'], ['b']])
  })
})

describe('for every network and filter', () => {
  it('shows exactly what the definition says', () => {
    fc.assert(
      fc.property(arbitraryFiltered, (state) => {
        expect(evaluateFilter(state.network, state.chokepointValues, state.filter)).toEqual(
          visibleByDefinition(state),
        )
      }),
      { numRuns: 400 },
    )
  })

  it('shows a relation only between entities that show', () => {
    fc.assert(
      fc.property(arbitraryFiltered, ({ network: some, chokepointValues, filter }) => {
        const { entities, relations } = evaluateFilter(some, chokepointValues, filter)
        const loose = some.relations.filter(
          ({ id, source, target }) =>
            relations.has(id) && !(entities.has(source) && entities.has(target)),
        )
        expect(loose).toEqual([])
      }),
    )
  })

  it('never shows an excluded value unless it is revealed', () => {
    fc.assert(
      fc.property(arbitraryFiltered, ({ network: some, chokepointValues, filter }) => {
        const { entities, relations } = evaluateFilter(some, chokepointValues, filter)
        const revealed = new Set(filter.revealed)
        for (const entity of some.entities) {
          if (!entities.has(entity.id) || revealed.has(entity.id)) continue
          for (const facet of ENTITY_FACETS) {
            const values = entityFacetValues(entity, facet, chokepointValues)
            for (const value of filter.facets[facet]?.exclude ?? []) {
              expect(values).not.toContain(value)
            }
          }
        }
        for (const relation of some.relations) {
          if (!relations.has(relation.id)) continue
          if (revealed.has(relation.source) || revealed.has(relation.target)) continue
          for (const facet of RELATION_FACETS) {
            const value = relationFacetValue(relation, facet, some)
            expect(filter.facets[facet]?.exclude ?? []).not.toContain(value)
          }
        }
      }),
    )
  })
})

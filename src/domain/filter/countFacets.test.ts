import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryFiltered } from '../../../tests/support/arbitraryFilter.ts'
import { buildNetwork, listedBy } from '../../../tests/support/networkBuilder.ts'
import { visibleByDefinition, type Filtered } from '../../../tests/support/visibleByDefinition.ts'
import { setTimeWindow, toggleExclude, toggleInclude } from './changeFilter.ts'
import { countFacets, type FacetCount } from './countFacets.ts'
import { isEntityFacet } from './facetOrder.ts'
import { entityFacetValues, relationFacetValue } from './facetValues.ts'
import { evaluateFilter } from './evaluateFilter.ts'
import { EMPTY_FILTER, FACETS, type Facet } from './filter.ts'

const network = buildNetwork({
  entities: [
    'dandong:trading_company@CN',
    'yalu:bank@CN',
    { id: 'ftb', type: 'bank', country: 'KP', listings: [listedBy('OFAC'), listedBy('UN 1718')] },
    { id: 'ship', type: 'vessel', listings: [listedBy('UN 1718')] },
  ],
  relations: [
    'dandong supplies ftb alleged',
    'yalu finances ftb illicit 2009',
    'ship ships_for dandong alleged low 2003',
  ],
})
const counts = (filter = EMPTY_FILTER) => countFacets(network, new Map(), filter)
const listOf = ({ counts: values, total }: FacetCount) => ({ values: [...values], total })

describe('counts beside the values of a facet', () => {
  it('counts everything at first: the most frequent country first, the unknown one last', () => {
    expect(listOf(counts().country)).toEqual({
      values: [
        ['CN', 2],
        ['KP', 1],
        ['??', 1],
      ],
      total: 4,
    })
    expect(listOf(counts().listedBy)).toEqual({
      values: [
        ['UN 1718', 2],
        ['OFAC', 1],
        ['not listed', 2],
      ],
      total: 4,
    })
  })

  it('counts each programme that a standing listing names, alone or beside others, and no entity without one', () => {
    const listed = buildNetwork({
      entities: [
        { id: 'a', listings: [listedBy('OFAC', { programme: 'NPWMD, DPRK2' })] },
        {
          id: 'b',
          listings: [
            listedBy('OFAC', { programme: 'NPWMD' }),
            listedBy('EU', { programme: 'NPWMD' }),
            listedBy('UN', { programme: 'DPRK3', end: '2020' }),
          ],
        },
        { id: 'c', listings: [listedBy('OFAC', { programme: ' ,DPRK4;' })] },
        { id: 'd', listings: [listedBy('OFAC')] },
        'e',
      ],
    })
    expect(listOf(countFacets(listed, new Map(), EMPTY_FILTER).programme)).toEqual({
      values: [
        ['NPWMD', 2],
        ['DPRK2', 1],
        ['DPRK4', 1],
      ],
      total: 5,
    })
    const chosen = toggleInclude(EMPTY_FILTER, 'programme', 'DPRK2')
    expect([...countFacets(listed, new Map(), chosen).programme.counts.values()]).toEqual([2, 1, 1])
    expect([...evaluateFilter(listed, new Map(), chosen).entities]).toEqual(['a'])
  })

  it('counts what the listed own, by arithmetic, beside what no list names', () => {
    const owning = buildNetwork({
      entities: [{ id: 'listed', listings: [listedBy('US OFAC')] }],
      relations: [{ source: 'listed', target: 'owned', type: 'owns', stakePercent: '50' }],
    })
    const { listedBy: facet } = countFacets(owning, new Map(), EMPTY_FILTER)
    expect(listOf(facet)).toEqual({
      values: [
        ['US OFAC', 1],
        ['owned by listed', 1],
        ['not listed', 1],
      ],
      total: 2,
    })
  })

  it('lists types and legality in the order of their vocabulary', () => {
    expect([...counts().type.counts.keys()]).toEqual(['trading_company', 'bank', 'vessel'])
    expect([...counts().legality.counts.keys()]).toEqual(['illicit', 'alleged'])
  })

  it('counts under the other facets, but not under its own choice', () => {
    const banks = counts(toggleInclude(EMPTY_FILTER, 'type', 'bank'))
    expect(listOf(banks.type)).toEqual({
      values: [
        ['trading_company', 1],
        ['bank', 2],
        ['vessel', 1],
      ],
      total: 4,
    })
    expect(listOf(banks.country)).toEqual({
      values: [
        ['CN', 1],
        ['KP', 1],
        ['??', 0],
      ],
      total: 2,
    })
    expect(listOf(banks.layer)).toEqual({
      values: [
        ['goods', 0],
        ['money', 1],
      ],
      total: 1,
    })
  })

  it('counts relations under the time window', () => {
    const dated = setTimeWindow(EMPTY_FILTER, { undated: false })
    expect(listOf(counts(dated).legality)).toEqual({
      values: [
        ['illicit', 1],
        ['alleged', 1],
      ],
      total: 2,
    })
  })

  it('counts an excluded value as what would come back', () => {
    const noBanks = counts(toggleExclude(EMPTY_FILTER, 'type', 'bank'))
    expect(noBanks.type.counts.get('bank')).toBe(2)
    expect(noBanks.country.total).toBe(2)
  })
})

function countByDefinition({ network: some, chokepointValues, filter }: Filtered, facet: Facet) {
  const facets = { ...filter.facets }
  delete facets[facet]
  const without = { ...filter, facets, revealed: [] }
  const visible = visibleByDefinition({ network: some, chokepointValues, filter: without })
  const counted: Record<string, number> = {}
  const shownValues = isEntityFacet(facet)
    ? some.entities
        .filter(({ id }) => visible.entities.has(id))
        .map((entity) => entityFacetValues(entity, facet, chokepointValues))
    : some.relations
        .filter(({ id }) => visible.relations.has(id))
        .map((relation) => [relationFacetValue(relation, facet, some)])
  for (const value of shownValues.flat()) counted[value] = (counted[value] ?? 0) + 1
  return { counted, total: shownValues.length }
}

describe('for every network and filter', () => {
  it('counts what a full evaluation for each facet counts', () => {
    fc.assert(
      fc.property(arbitraryFiltered, (state) => {
        const fast = countFacets(state.network, state.chokepointValues, state.filter)
        for (const facet of FACETS) {
          const { counted, total } = countByDefinition(state, facet)
          const present = [...fast[facet].counts].filter(([, count]) => count > 0)
          expect(Object.fromEntries(present)).toEqual(counted)
          expect(fast[facet].total).toBe(total)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('lists every value of the network, whatever is filtered', () => {
    fc.assert(
      fc.property(arbitraryFiltered, ({ network: some, chokepointValues, filter }) => {
        const all = countFacets(some, chokepointValues, EMPTY_FILTER)
        const filtered = countFacets(some, chokepointValues, filter)
        for (const facet of FACETS) {
          expect([...filtered[facet].counts.keys()]).toEqual([...all[facet].counts.keys()])
        }
      }),
    )
  })
})

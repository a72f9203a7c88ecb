import { beforeEach, describe, expect, it } from 'vitest'
import {
  buildRouteAnalysis,
  buildStructureAnalysis,
} from '../../../tests/support/analysisBuilder.ts'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import {
  only,
  reveal,
  setTimeWindow,
  toggleExclude,
  toggleInclude,
} from '../../domain/filter/changeFilter.ts'
import { EMPTY_FILTER } from '../../domain/filter/filter.ts'
import { chokepointWeight } from '../../domain/search/chokepointWeight.ts'
import { searchEntities } from '../../domain/search/searchEntities.ts'
import { createAtlasStore, type AtlasStore } from '../atlasStore.ts'
import { selectChokepointValues } from './selectChokepointValues.ts'
import { selectFacetCounts } from './selectFacetCounts.ts'
import { selectFilterSentence } from './selectFilterSentence.ts'
import { selectHistogram } from './selectHistogram.ts'
import { selectSearchIndex } from './selectSearchIndex.ts'
import { selectVisible } from './selectVisible.ts'

const network = buildNetwork({
  entities: [
    'harbin:manufacturer@CN',
    {
      id: 'dandong',
      type: 'trading_company',
      country: 'CN',
      reportedChokepoint: { note: 'a gateway firm', sources: ['s1'] },
    },
    'dalian:bank@CN',
    'komid:state_programme@KP',
  ],
  relations: ['harbin supplies dandong 2009', 'dandong supplies komid 2012', 'dalian pays komid'],
})

const analysis = buildRouteAnalysis([{ id: 'dandong', tier: 3, routeShare: 0.5 }])

let store: AtlasStore
const state = () => store.getState()

beforeEach(() => {
  store = createAtlasStore()
  state().finishOpening({ network, origin: { kind: 'shipped', id: 'test' }, dataHash: '0' })
})

describe('before a network is open', () => {
  it('shows nothing and says nothing', () => {
    const empty = createAtlasStore().getState()
    expect(selectVisible(empty).entities.size).toBe(0)
    expect(selectFacetCounts(empty)).toBeNull()
    expect(selectFilterSentence(empty)).toBeNull()
    expect(selectHistogram(empty)).toBeNull()
    expect(selectSearchIndex(empty)).toBeNull()
  })
})

describe('chokepoint values', () => {
  it('are only what sources report until the analysis has run', () => {
    expect([...selectChokepointValues(state())]).toEqual([['dandong', ['reported']]])
  })

  it('are the tier of each entity, and none for the rest', () => {
    state().setAnalysis({ status: 'done', analysis })
    expect([...selectChokepointValues(state())]).toEqual([
      ['harbin', ['none']],
      ['dandong', ['3', 'reported']],
      ['dalian', ['none']],
      ['komid', ['none']],
    ])
  })

  it('stay those of the last outcome while a new run is under way', () => {
    state().setAnalysis({ status: 'done', analysis })
    const before = selectChokepointValues(state())
    state().setAnalysis({ status: 'running', progress: 0.5, previous: analysis })
    expect(selectChokepointValues(state())).toBe(before)
  })

  it('are cut entities where a network has no routes', () => {
    const structure = buildStructureAnalysis({ cutEntities: ['dandong'] })
    state().setAnalysis({ status: 'done', analysis: structure })
    expect(selectChokepointValues(state()).get('dandong')).toEqual(['cut', 'reported'])
  })
})

describe('what the filter shows', () => {
  it('agrees everywhere: set, counts, sentence', () => {
    state().setAnalysis({ status: 'done', analysis })
    state().setFilter(only(EMPTY_FILTER, 'chokepoint', '3'))
    expect([...selectVisible(state()).entities]).toEqual(['dandong'])
    expect(selectFacetCounts(state())?.country).toEqual({
      counts: new Map([
        ['CN', 1],
        ['KP', 0],
      ]),
      total: 1,
    })
    expect(selectFilterSentence(state())?.text).toBe(
      'Showing 1 of 4 entities and 0 of 3 relations: entities that concentrate routes',
    )
  })

  it('is the same object until something it rests on changes', () => {
    const all = [selectVisible, selectFacetCounts, selectFilterSentence, selectHistogram] as const
    const before = all.map((select) => select(state()))
    state().setHovered({ kind: 'entity', id: 'komid' })
    state().setTheme('dark')
    expect(all.every((select, place) => select(state()) === before[place])).toBe(true)
    state().setFilter(toggleInclude(EMPTY_FILTER, 'country', 'CN'))
    expect(all.some((select, place) => select(state()) === before[place])).toBe(false)
  })

  it('keeps the counts when entities are revealed', () => {
    state().setFilter(toggleExclude(EMPTY_FILTER, 'country', 'KP'))
    const counts = selectFacetCounts(state())
    state().setFilter(reveal(state().filter, ['komid']))
    expect(selectVisible(state()).entities.has('komid')).toBe(true)
    expect(selectFacetCounts(state())).toBe(counts)
  })
})

describe('the histogram', () => {
  it('stands still while the time window moves', () => {
    const histogram = selectHistogram(state())
    expect(histogram?.bins.map(({ from, count }) => [from, count])).toEqual([
      ['2009', 1],
      ['2010', 0],
      ['2011', 0],
      ['2012', 1],
    ])
    state().setFilter(setTimeWindow(EMPTY_FILTER, { from: '2012', undated: false }))
    expect(selectHistogram(state())).toBe(histogram)
  })
})

describe('the search index', () => {
  it('is made once for a network, and chokepoints stand higher in what it finds', () => {
    const index = selectSearchIndex(state())
    expect(selectSearchIndex(state())).toBe(index)
    const weightOf = chokepointWeight(selectChokepointValues(state()))
    expect([weightOf('dandong'), weightOf('dalian')]).toEqual([0.6, 0])
    const hits = index && searchEntities(index, 'da', { weightOf })
    expect(hits?.map(({ entityId }) => entityId)).toEqual(['dandong', 'dalian'])
  })
})

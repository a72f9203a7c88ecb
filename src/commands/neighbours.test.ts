import { beforeEach, describe, expect, it } from 'vitest'
import { buildNetwork } from '../../tests/support/networkBuilder.ts'
import { only } from '../domain/filter/changeFilter.ts'
import { EMPTY_FILTER, UNKNOWN_COUNTRY } from '../domain/filter/filter.ts'
import { createAtlasStore, type AtlasStore } from '../store/atlasStore.ts'
import { expandEntities, expandSelection } from './expandSelection.ts'
import { filterToEntity } from './filterToEntity.ts'
import { selectNeighbours, selectWithNeighbours } from './selectNeighbours.ts'

const network = buildNetwork({
  entities: ['dandong:trading_company@CN', 'kwangson:bank@KP', 'komid:bank@KP', 'nowhere:vessel'],
  relations: ['dandong finances kwangson', 'komid pays dandong', 'kwangson pays komid'],
})

let store: AtlasStore
const state = () => store.getState()
const select = (...entities: string[]) => state().setSelection({ entities, relations: [] })

beforeEach(() => {
  store = createAtlasStore()
  state().finishOpening({ network, origin: { kind: 'shipped', id: 'test' }, dataHash: '0' })
})

describe('showing hidden neighbours', () => {
  beforeEach(() => state().setFilter(only(EMPTY_FILTER, 'country', 'CN')))

  it('reveals them with the entity they belong to, and says how many came', () => {
    select('dandong')
    expect(expandSelection.isPossible?.(state())).toBe(true)
    void expandSelection.run(store)
    expect(state().filter.revealed).toEqual(['dandong', 'komid', 'kwangson'])
    expect(state().announcement?.sentence).toBe('2 hidden neighbours are shown now.')
    expect(expandSelection.isPossible?.(state())).toBe(false)
  })

  it('says of one that it is one', () => {
    state().setFilter(only(EMPTY_FILTER, 'type', 'bank'))
    expandEntities(store, ['komid'])
    expect(state().announcement?.sentence).toBe('1 hidden neighbour is shown now.')
  })

  it('says so when there are none, and changes nothing', () => {
    const { filter } = state()
    expandEntities(store, ['nowhere'])
    expect(state().announcement?.sentence).toBe('All neighbours are shown already.')
    expect(state().filter).toBe(filter)
  })
})

describe('adding neighbours to the selection', () => {
  it('takes those that show, and the entity itself keeps the lead', () => {
    select('dandong')
    void selectNeighbours.run(store)
    expect(state().selection.entities).toEqual(['kwangson', 'komid', 'dandong'])
  })

  it('leaves out those that the filter hides', () => {
    state().setFilter({ ...only(EMPTY_FILTER, 'country', 'CN'), revealed: ['komid'] })
    selectWithNeighbours(store, ['dandong'])
    expect(state().selection.entities).toEqual(['komid', 'dandong'])
  })

  it('is possible only with a selection', () => {
    expect(selectNeighbours.isPossible?.(state())).toBe(false)
    select('dandong')
    expect(selectNeighbours.isPossible?.(state())).toBe(true)
  })
})

describe('filtering to what an entity is', () => {
  it('keeps only its type or its country, known or not', () => {
    filterToEntity(store, 'komid', 'type', 'only')
    expect(state().filter.facets).toEqual({ type: { include: ['bank'], exclude: [] } })
    filterToEntity(store, 'nowhere', 'country', 'only')
    expect(state().filter.facets).toEqual({
      country: { include: [UNKNOWN_COUNTRY], exclude: [] },
      type: { include: ['bank'], exclude: [] },
    })
  })

  it('leaves it out beside what is chosen already', () => {
    filterToEntity(store, 'dandong', 'country', 'exclude')
    filterToEntity(store, 'komid', 'type', 'exclude')
    expect(state().filter.facets).toEqual({
      country: { include: [], exclude: ['CN'] },
      type: { include: [], exclude: ['bank'] },
    })
  })

  it('does nothing for an entity that is none', () => {
    filterToEntity(store, 'nobody', 'type', 'only')
    expect(state().filter).toBe(EMPTY_FILTER)
  })
})

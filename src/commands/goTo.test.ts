import { beforeEach, describe, expect, it } from 'vitest'
import { buildNetwork } from '../../tests/support/networkBuilder.ts'
import { only, toggleExclude } from '../domain/filter/changeFilter.ts'
import { EMPTY_FILTER } from '../domain/filter/filter.ts'
import { selectVisible } from '../store/selectors/selectVisible.ts'
import { createAtlasStore, type AtlasStore } from '../store/atlasStore.ts'
import { goToEntities } from './goToEntity.ts'
import { goToRelation } from './goToRelation.ts'

const network = buildNetwork({
  entities: ['dandong:trading_company@CN', 'kwangson:bank@KP', 'komid:state_programme@KP'],
  relations: ['dandong finances kwangson alleged', 'kwangson pays komid unknown'],
})

let store: AtlasStore
const state = () => store.getState()
const steps = () => store.temporal.getState().pastStates.length

beforeEach(() => {
  store = createAtlasStore()
  state().finishOpening({ network, origin: { kind: 'shipped', id: 'test' }, dataHash: '0' })
  store.temporal.getState().clear()
})

describe('going to entities', () => {
  it('selects one and brings it into the middle', () => {
    state().setHovered({ kind: 'entity', id: 'dandong' })
    goToEntities(store, ['komid'])
    expect(state()).toMatchObject({
      selection: { entities: ['komid'], relations: [] },
      cameraIntent: { kind: 'centre-on', ids: ['komid'] },
      filter: EMPTY_FILTER,
      hovered: null,
    })
  })

  it('brings several into view together', () => {
    goToEntities(store, ['komid', 'dandong'])
    expect(state().cameraIntent).toEqual({ kind: 'fit-to', ids: ['komid', 'dandong'] })
  })

  it('reveals those that the filter hides, and no more, in one step with the selection', () => {
    state().setFilter(only(EMPTY_FILTER, 'country', 'CN'))
    const before = steps()
    goToEntities(store, ['dandong', 'komid'])
    expect(state().filter.revealed).toEqual(['komid'])
    expect(steps()).toBe(before + 1)
    store.temporal.getState().undo()
    expect(state().filter.revealed).toEqual([])
    expect(state().selection.entities).toEqual([])
  })

  it('leaves no step in the history when it goes to what is selected', () => {
    goToEntities(store, ['komid'])
    const before = steps()
    goToEntities(store, ['komid'])
    expect(steps()).toBe(before)
  })

  it('does nothing without any, or without a network', () => {
    goToEntities(store, [])
    expect(steps()).toBe(0)
    const empty = createAtlasStore()
    goToEntities(empty, ['komid'])
    expect(empty.getState().selection.entities).toEqual([])
  })
})

describe('going to a relation', () => {
  it('selects it and brings both ends into view', () => {
    goToRelation(store, 'r1')
    expect(state()).toMatchObject({
      selection: { entities: [], relations: ['r1'] },
      cameraIntent: { kind: 'fit-to', ids: ['dandong', 'kwangson'] },
      filter: EMPTY_FILTER,
    })
  })

  it('reveals it where the filter hides an end, or only the relation', () => {
    state().setFilter(only(EMPTY_FILTER, 'country', 'CN'))
    goToRelation(store, 'r1')
    expect(selectVisible(state()).relations.has('r1')).toBe(true)
    state().setFilter(toggleExclude(EMPTY_FILTER, 'legality', 'alleged'))
    expect(selectVisible(state()).relations.has('r1')).toBe(false)
    goToRelation(store, 'r1')
    expect(selectVisible(state()).relations.has('r1')).toBe(true)
  })

  it('does nothing for a relation that is none', () => {
    goToRelation(store, 'r9')
    expect(steps()).toBe(0)
  })
})

import { beforeEach, describe, expect, it } from 'vitest'
import { buildNetwork } from '../../tests/support/networkBuilder.ts'
import { createAtlasStore, type AtlasStore } from '../store/atlasStore.ts'
import { selectWayBack } from '../store/selectors/selectWayBack.ts'
import { followToEntities, followToRelation, goBack } from './follow.ts'

let store: AtlasStore

beforeEach(() => {
  store = createAtlasStore()
  const network = buildNetwork({
    relations: ['dandong finances kwangson #r7', 'kwangson pays komid'],
  })
  store
    .getState()
    .finishOpening({ network, origin: { kind: 'shipped', id: 'test' }, dataHash: '0' })
  store.getState().setSelection({ entities: ['komid'], relations: [] })
})

const selected = () => store.getState().selection
const isWayBack = () => selectWayBack(store.getState()) !== null

describe('a reader who follows a name or a number', () => {
  it('finds the way back, step by step, to the entity read first', () => {
    followToEntities(store, ['dandong', 'kwangson'])
    followToRelation(store, 'r7')
    expect(selected()).toEqual({ entities: [], relations: ['r7'] })
    goBack(store)
    expect(selected().entities).toEqual(['dandong', 'kwangson'])
    goBack(store)
    expect(selected().entities).toEqual(['komid'])
    expect(isWayBack()).toBe(false)
    goBack(store)
    expect(selected().entities).toEqual(['komid'])
  })

  it('sees again what the picture showed before', () => {
    const camera = { x: 10, y: 20, zoom: 2 }
    store.getState().setCamera(camera)
    followToEntities(store, ['dandong'])
    goBack(store)
    expect(store.getState().cameraIntent).toEqual({ kind: 'restore', camera })
  })

  it('is offered no way back once something else is selected, and again after undo', () => {
    followToEntities(store, ['dandong'])
    expect(isWayBack()).toBe(true)
    store.getState().setSelection({ entities: ['kwangson'], relations: [] })
    expect(isWayBack()).toBe(false)
    store.temporal.getState().undo()
    expect(isWayBack()).toBe(true)
  })

  it('comes nowhere new by a link to what is being read', () => {
    followToEntities(store, ['komid'])
    expect(isWayBack()).toBe(false)
  })
})

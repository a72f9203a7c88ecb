import { beforeEach, describe, expect, it } from 'vitest'
import { buildNetwork } from '../../tests/support/networkBuilder.ts'
import { only } from '../domain/filter/changeFilter.ts'
import { EMPTY_FILTER } from '../domain/filter/filter.ts'
import { createAtlasStore, type AtlasStore } from '../store/atlasStore.ts'
import { viewOfState } from '../store/viewOfState.ts'
import { deleteSavedView, restoreSavedView, saveView, showSavedView } from './savedViews.ts'
import { setNote } from './setNote.ts'

const network = buildNetwork({ entities: ['a:bank@CN', 'b'], relations: ['a finances b'] })

let store: AtlasStore
const state = () => store.getState()
const names = () => state().savedViews.map(({ name }) => name)
const said = () => state().announcement?.sentence
const [first, second] = [0, 1].map((place) => () => state().savedViews[place])

beforeEach(() => {
  store = createAtlasStore()
  state().finishOpening({ network, origin: { kind: 'shipped', id: 'test' }, dataHash: '0' })
  store.temporal.getState().clear()
})

describe('a saved view', () => {
  it('brings back the whole view in one step, which undo takes back', () => {
    state().setFilter(only(EMPTY_FILTER, 'type', 'bank'))
    state().setFilterMode('dim')
    state().setLayout('rings')
    state().setSelection({ entities: ['a'], relations: [] })
    state().pin('rings', { a: { x: 1, y: 2 } })
    state().setShelfShown(false)
    state().setCamera({ x: 3, y: 4, zoom: 2 })
    saveView(store, '  Banks  ')
    const saved = viewOfState(state())

    state().finishOpening({ network, origin: { kind: 'shipped', id: 'test' }, dataHash: '0' })
    const plain = viewOfState(state())
    store.temporal.getState().clear()
    const view = first?.()
    if (!view) throw new Error('no view was saved')
    expect(view.name).toBe('Banks')
    showSavedView(store, view)
    expect({ ...viewOfState(state()), camera: null }).toEqual({ ...saved, camera: null })
    expect(state().cameraIntent).toEqual({ kind: 'restore', camera: saved.camera })
    expect(said()).toBe('The view “Banks” is shown.')
    store.temporal.getState().undo()
    expect(viewOfState(state())).toEqual(plain)
  })

  it('is replaced by another of its name, and stands in the order of names', () => {
    for (const name of ['Ships', 'Banks', 'Ships']) saveView(store, name)
    expect(names()).toEqual(['Banks', 'Ships'])
    state().setLayout('force')
    saveView(store, 'Ships')
    expect(second?.()?.fragment).toBe('layout=force')
    expect(said()).toBe('The view “Ships” is saved on this machine.')
  })

  it('needs a name', () => {
    saveView(store, '   ')
    expect(names()).toEqual([])
  })

  it('says which part the network no longer has', () => {
    showSavedView(store, { name: 'Old', fragment: 'selected=a~gone&nonsense=1', savedAt: '' })
    expect(state().selection.entities).toEqual(['a'])
    expect(state().notices.map(({ sentence }) => sentence)).toEqual([
      expect.stringMatching(/left out: .*nonsense.*, the selection\.$/),
    ])
  })

  it('can be deleted, and that can be taken back', () => {
    saveView(store, 'Banks')
    saveView(store, 'Ships')
    const view = first?.()
    deleteSavedView(store, 'Banks')
    expect(names()).toEqual(['Ships'])
    expect(said()).toBe('The view “Banks” is deleted.')
    if (view) restoreSavedView(store, view)
    expect(names()).toEqual(['Banks', 'Ships'])
  })
})

describe('a private note', () => {
  it('is kept with its entity as it is typed, and gone when emptied', () => {
    setNote(store, 'a', 'ask ')
    setNote(store, 'b', 'check')
    expect(state().notes).toEqual({ a: 'ask ', b: 'check' })
    setNote(store, 'a', ' \n')
    expect(state().notes).toEqual({ b: 'check' })
  })

  it('is no step of undo', () => {
    setNote(store, 'a', 'ask')
    expect(store.temporal.getState().pastStates).toEqual([])
  })
})

import { beforeEach, describe, expect, it } from 'vitest'
import { setText } from '../domain/filter/changeFilter.ts'
import { createAtlasStore, type AtlasStore } from './atlasStore.ts'
import { coalesce, endGesture } from './gesture.ts'

let store: AtlasStore

beforeEach(() => {
  store = createAtlasStore()
})

const type = (text: string, key = 'typing') =>
  coalesce(store, key, () => store.getState().changeFilter((filter) => setText(filter, text)))
const typed = () => store.getState().filter.text
const undo = () => store.temporal.getState().undo()
const redo = () => store.temporal.getState().redo()
const steps = () => store.temporal.getState().pastStates.length

describe('one gesture is one step of the history', () => {
  it('takes back a whole word at once, and brings it back at once', () => {
    for (const text of ['d', 'da', 'dan']) type(text)
    expect(steps()).toBe(1)
    undo()
    expect(typed()).toBe('')
    redo()
    expect(typed()).toBe('dan')
  })

  it('starts a new step after the gesture has ended', () => {
    type('dan')
    endGesture(store)
    type('dandong')
    undo()
    expect(typed()).toBe('dan')
  })

  it('keeps gestures of different kinds apart', () => {
    type('dan')
    type('dandong', 'dragging')
    undo()
    expect(typed()).toBe('dan')
  })

  it('starts a new step when something else was done in between', () => {
    type('dan')
    store.getState().setLayout('force')
    type('dandong')
    undo()
    expect(typed()).toBe('dan')
    expect(store.getState().layout).toBe('force')
  })

  it('starts a new step after an undo, so that what was undone is not lost to it', () => {
    type('dan')
    endGesture(store)
    type('dandong')
    undo()
    type('dangdong')
    expect(store.temporal.getState().futureStates).toEqual([])
    undo()
    expect(typed()).toBe('dan')
  })

  it('records from the first change that changes something', () => {
    const { filter } = store.getState()
    coalesce(store, 'typing', () => store.getState().setFilter(filter))
    expect(steps()).toBe(0)
    type('dan')
    type('dandong')
    expect(steps()).toBe(1)
    undo()
    expect(typed()).toBe('')
  })

  it('goes on recording when a change fails', () => {
    type('dan')
    expect(() =>
      coalesce(store, 'typing', () => {
        throw new Error('broken')
      }),
    ).toThrow('broken')
    endGesture(store)
    type('dandong')
    expect(steps()).toBe(2)
  })
})

describe('two stores', () => {
  it('have nothing to do with each other', () => {
    const other = createAtlasStore()
    type('dan')
    coalesce(other, 'typing', () => other.getState().setLayout('force'))
    expect(other.temporal.getState().pastStates).toHaveLength(1)
    expect(steps()).toBe(1)
  })
})

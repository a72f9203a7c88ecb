import { beforeEach, describe, expect, it } from 'vitest'
import { createAtlasStore, type AtlasStore } from './atlasStore.ts'
import { walkSelection } from './walkSelection.ts'

let store: AtlasStore

beforeEach(() => {
  store = createAtlasStore()
})

const walkTo = (...entities: string[]) => walkSelection(store, { entities, relations: [] })
const selected = () => store.getState().selection.entities
const undo = () => store.temporal.getState().undo()
const redo = () => store.temporal.getState().redo()
const steps = () => store.temporal.getState().pastStates.length

describe('walking through a table', () => {
  it('is taken back in one step however long it was, and brought back to where it ended', () => {
    walkTo('start', 'other')
    for (const id of ['a', 'b', 'c', 'd']) walkTo(id)
    expect(steps()).toBe(2)
    undo()
    expect(selected()).toEqual(['start', 'other'])
    redo()
    expect(selected()).toEqual(['d'])
  })

  it('keeps each choice of several as a step of its own', () => {
    walkTo('a')
    walkTo('a', 'b')
    walkTo('a', 'b', 'c')
    walkTo('d')
    undo()
    expect(selected()).toEqual(['a', 'b', 'c'])
    undo()
    expect(selected()).toEqual(['a', 'b'])
    undo()
    expect(selected()).toEqual(['a'])
  })

  it('starts anew after anything else was done', () => {
    walkTo('a')
    store.getState().setLayout('force')
    walkTo('b')
    walkTo('c')
    undo()
    expect(selected()).toEqual(['a'])
    expect(store.getState().layout).toBe('force')
  })

  it('leaves no step where it chooses what is chosen already', () => {
    walkTo('a', 'b')
    walkTo('a', 'b')
    expect(steps()).toBe(1)
  })
})

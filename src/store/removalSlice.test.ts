import { beforeEach, describe, expect, it } from 'vitest'
import { createAtlasStore, type AtlasStore } from './atlasStore.ts'

let store: AtlasStore
beforeEach(() => {
  store = createAtlasStore()
})

/** The mode, and what is stopped. */
function now(): [string, readonly string[]] {
  const { mode, stopped } = store.getState()
  return [mode, stopped]
}

describe('stopping entities', () => {
  it('enters What if and keeps the order in which they were stopped, each once', () => {
    const { stop } = store.getState()
    stop(['bank'])
    stop(['trader', 'bank', 'trader'])
    expect(now()).toEqual(['whatIf', ['bank', 'trader']])
  })

  it('is taken back by undo in one step, mode and all', () => {
    store.getState().stop(['bank', 'trader'])
    store.temporal.getState().undo()
    expect(now()).toEqual(['explore', []])
    store.temporal.getState().redo()
    expect(now()).toEqual(['whatIf', ['bank', 'trader']])
  })

  it('takes no step where everything named is stopped already', () => {
    store.getState().stop(['bank'])
    store.getState().stop(['bank'])
    store.getState().restart(['trader'])
    expect(store.temporal.getState().pastStates.length).toBe(1)
  })

  it('starts some again and stays in What if', () => {
    store.getState().setStopped(['bank', 'trader', 'bank'])
    store.getState().restart(['bank'])
    expect(now()).toEqual(['whatIf', ['trader']])
  })

  it('starts everything again', () => {
    store.getState().setStopped(['bank', 'trader'])
    store.getState().clearStopped()
    expect(now()).toEqual(['whatIf', []])
  })

  it('does not enter What if for stopping nothing', () => {
    store.getState().setStopped([])
    expect(now()).toEqual(['explore', []])
  })

  it('keeps what is stopped while the network is explored as documented', () => {
    store.getState().stop(['bank'])
    store.getState().setMode('explore')
    expect(now()).toEqual(['explore', ['bank']])
  })
})

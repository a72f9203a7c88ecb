import { beforeEach, describe, expect, it } from 'vitest'
import { createAtlasStore, type AtlasStore } from './atlasStore.ts'

let store: AtlasStore
beforeEach(() => {
  store = createAtlasStore()
})

const supposed = () =>
  store.getState().hypothetical.map(({ kind, source, target }) => `${kind} ${source} ${target}`)

describe('relations that are only supposed', () => {
  it('replace those of their kind and leave the others', () => {
    const { suppose } = store.getState()
    suppose('witness', [['a', 'b']])
    suppose('substitute', [['c', 'd']])
    suppose('witness', [
      ['e', 'f'],
      ['g', 'h'],
    ])
    expect(supposed()).toEqual(['substitute c d', 'witness e f', 'witness g h'])
    suppose('witness', [])
    expect(supposed()).toEqual(['substitute c d'])
  })

  it('change nothing where there were none and are none, and leave no step for undo', () => {
    const before = store.getState().hypothetical
    store.getState().suppose('witness', [])
    expect(store.getState().hypothetical).toBe(before)
    store.getState().suppose('witness', [['a', 'b']])
    expect(store.temporal.getState().pastStates.length).toBe(0)
  })
})

import { beforeEach, describe, expect, it } from 'vitest'
import { buildNetwork } from '../../tests/support/networkBuilder.ts'
import { createAtlasStore, type AtlasStore } from '../store/atlasStore.ts'
import { clearStops, toggleStop, toggleWhatIf } from './stopCommands.ts'
import { stopEntities } from './stopEntities.ts'

const network = buildNetwork({
  relations: ['maker supplies trader', 'trader supplies bank', 'bank finances army'],
})

let store: AtlasStore
beforeEach(() => {
  store = createAtlasStore()
  store.getState().finishOpening({
    network,
    origin: { kind: 'shipped', id: 'test' },
    dataHash: 'abc',
  })
})

const select = (...entities: string[]) => store.getState().setSelection({ entities, relations: [] })
const isPossible = (command: typeof toggleStop) => command.isPossible?.(store.getState()) ?? true

describe('the command to stop', () => {
  it('needs a selection', () => {
    expect(isPossible(toggleStop)).toBe(false)
    select('bank')
    expect(isPossible(toggleStop)).toBe(true)
  })

  it('stops everything selected, then starts it again', () => {
    select('bank', 'trader')
    void toggleStop.run(store)
    expect(store.getState()).toMatchObject({ mode: 'whatIf', stopped: ['bank', 'trader'] })
    void toggleStop.run(store)
    expect(store.getState()).toMatchObject({ mode: 'whatIf', stopped: [] })
  })

  it('stops the rest where only some of the selection is stopped', () => {
    stopEntities(store, ['bank'])
    select('bank', 'trader')
    void toggleStop.run(store)
    expect(store.getState().stopped).toEqual(['bank', 'trader'])
  })

  it('goes back to What if where the entity was stopped before', () => {
    stopEntities(store, ['bank'])
    store.getState().setMode('explore')
    select('bank')
    void toggleStop.run(store)
    expect(store.getState()).toMatchObject({ mode: 'whatIf', stopped: ['bank'] })
  })

  it('passes over what the network does not hold', () => {
    stopEntities(store, ['nobody'])
    expect(store.getState()).toMatchObject({ mode: 'explore', stopped: [] })
  })
})

describe('the command to start everything again', () => {
  it('is possible once something is stopped', () => {
    expect(isPossible(clearStops)).toBe(false)
    stopEntities(store, ['bank'])
    expect(isPossible(clearStops)).toBe(true)
    void clearStops.run(store)
    expect(store.getState().stopped).toEqual([])
  })
})

describe('the command of the mode', () => {
  it('enters What if and leaves it', () => {
    void toggleWhatIf.run(store)
    expect(toggleWhatIf.isOn?.(store.getState())).toBe(true)
    void toggleWhatIf.run(store)
    expect(toggleWhatIf.isOn?.(store.getState())).toBe(false)
  })
})

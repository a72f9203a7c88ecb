import { beforeEach, describe, expect, it } from 'vitest'
import { buildNetwork } from '../../tests/support/networkBuilder.ts'
import { createAtlasStore, type AtlasStore } from '../store/atlasStore.ts'
import { showCutOff } from './showCutOff.ts'

const network = buildNetwork({
  entities: [
    'maker:manufacturer@DE',
    'a@KP "A"',
    'b@KP "B"',
    'gate@KP "Gate"',
    'army:end_user@KP "Army"',
    'guard:end_user@KP "Guard"',
  ],
  relations: [
    'maker supplies a',
    'maker supplies b',
    'a supplies gate',
    'b supplies gate',
    'gate supplies army',
    'maker supplies guard',
  ],
})

let store: AtlasStore
beforeEach(() => {
  store = createAtlasStore()
  const origin = { kind: 'shipped', id: 'test' } as const
  store.getState().finishOpening({ network, origin, dataHash: '0' })
})

describe('the least that cuts an end user off', () => {
  it('is selected, and said', async () => {
    await showCutOff(store, 'army')
    expect(store.getState().selection.entities).toEqual(['gate'])
    expect(store.getState().announcement?.sentence).toBe(
      'Army is cut off by stopping Gate. Press S to stop what is selected.',
    )
  })

  it('is the cheapest where entities cost differently', async () => {
    store.getState().setUsesCosts(true)
    store.getState().setStopCost('gate', 5)
    await showCutOff(store, 'army')
    expect(store.getState().selection.entities).toEqual(['a', 'b'])
    expect(store.getState().announcement?.sentence).toBe(
      'Army is cut off by stopping A and B, at a cost of 2. Press S to stop what is selected.',
    )
  })

  it('is of the end user that was asked about last', async () => {
    const both = [showCutOff(store, 'army'), showCutOff(store, 'guard')]
    await Promise.all(both)
    expect(store.getState().selection.entities).toEqual([])
  })

  it('does not take the place of what was selected meanwhile', async () => {
    const asked = showCutOff(store, 'army')
    store.getState().setSelection({ entities: ['b'], relations: [] })
    await asked
    expect(store.getState().selection.entities).toEqual(['b'])
  })

  it('is nothing where an entry point deals straight with it', async () => {
    await showCutOff(store, 'guard')
    expect(store.getState().selection.entities).toEqual([])
  })
})

import { beforeEach, describe, expect, it } from 'vitest'
import { buildNetwork } from '../../tests/support/networkBuilder.ts'
import { addressOfState } from '../store/addressOfState.ts'
import { createAtlasStore, type AtlasStore } from '../store/atlasStore.ts'
import { clearSupposed, setSupposed, toggleSupposed } from './supposeListed.ts'

const network = buildNetwork({
  relations: [
    { source: 'x', target: 'a', type: 'owns', stakePercent: '50' },
    { source: 'y', target: 'a', type: 'owns', stakePercent: '50' },
  ],
})

let store: AtlasStore
beforeEach(() => {
  store = createAtlasStore()
  store.getState().finishOpening({ network, origin: { kind: 'shipped', id: 't' }, dataHash: '0' })
})

const select = (...entities: string[]) => store.getState().setSelection({ entities, relations: [] })
const supposed = () => store.getState().supposedListed

describe('taking entities as listed', () => {
  it('needs a selection', () => {
    expect(toggleSupposed.isPossible?.(store.getState())).toBe(false)
    select('x')
    expect(toggleSupposed.isPossible?.(store.getState())).toBe(true)
  })

  it('takes what is selected, besides what was taken, and the same again back', () => {
    setSupposed(store, ['y'])
    select('x')
    void toggleSupposed.run(store)
    expect(supposed()).toEqual(['y', 'x'])
    void toggleSupposed.run(store)
    expect(supposed()).toEqual(['y'])
  })

  it('says whom the rules then reach', () => {
    setSupposed(store, ['x'])
    expect(store.getState().announcement?.sentence).toBe(
      'Taken as listed: x. The arithmetic is met by 1 under OFAC, 1 under EU now, 0 under EU before 2024, 0 under UK.',
    )
    void clearSupposed.run(store)
    expect(store.getState().announcement?.sentence).toBe('Nobody is taken as listed any more.')
  })

  it('is one step for undo, and stands in the address', () => {
    setSupposed(store, ['x', 'gone', 'y'])
    expect(supposed()).toEqual(['x', 'y'])
    expect(addressOfState(store.getState())?.fragment).toBe('network=t&supposed-listed=x~y')
    store.temporal.getState().undo()
    expect(supposed()).toEqual([])
  })

  it('ends with the network', () => {
    setSupposed(store, ['x'])
    store.getState().finishOpening({ network, origin: { kind: 'shipped', id: 'u' }, dataHash: '1' })
    expect(supposed()).toEqual([])
  })
})

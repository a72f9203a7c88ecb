import { beforeEach, describe, expect, it } from 'vitest'
import { buildNetwork, buildNetworkFile } from '../../tests/support/networkBuilder.ts'
import { dataHash } from '../domain/network/dataHash.ts'
import type { NetworkFile } from '../domain/network/schema/networkFile.ts'
import { addressOfState } from './addressOfState.ts'
import { createAtlasStore, type AtlasStore } from './atlasStore.ts'
import { selectIsChanged, selectIsEdited } from './selectors/selectIsChanged.ts'

const network = buildNetwork({
  entities: ['a:bank@CN', 'b', 'c'],
  relations: ['a finances b', 'b supplies c'],
})
const { file } = network
const hash = dataHash(file)
const renamed: NetworkFile = {
  ...file,
  entities: file.entities.map((entity) =>
    entity.id === 'a' ? { ...entity, name: 'Bank A' } : entity,
  ),
}
const without = (id: string): NetworkFile => ({
  ...file,
  entities: file.entities.filter((entity) => entity.id !== id),
  relations: file.relations.filter(({ source, target }) => source !== id && target !== id),
})

let store: AtlasStore
const state = () => store.getState()
const history = () => store.temporal.getState()
const opened = () => {
  const { open } = state()
  if (!open) throw new Error('Nothing is open.')
  return open
}
const nameOf = (id: string) => state().open?.network.entityById.get(id)?.name

beforeEach(() => {
  store = createAtlasStore()
  state().finishOpening({ network, origin: { kind: 'shipped', id: 'test' }, dataHash: hash })
  history().clear()
})

describe('changing the open network', () => {
  it('puts the edited one in its place, says so and is one step', async () => {
    expect(await state().changeNetwork(renamed, 'Changed a.')).toBe(true)
    expect(nameOf('a')).toBe('Bank A')
    expect(state().open?.network.entityById.get('b')).toBe(network.entityById.get('b'))
    expect(state().open?.dataHash).toBe(dataHash(renamed))
    expect(state().open?.originalHash).toBe(hash)
    expect(state().announcement).toEqual({ sentence: 'Changed a.' })
    expect(state().lastChange).toEqual({ sentence: 'Changed a.', left: state().open })
    expect(history().pastStates).toHaveLength(1)
  })

  it('is taken back by undo to the very network that was open, and made again by redo', async () => {
    const before = state().open
    await state().changeNetwork(renamed, 'Changed a.')
    const changed = state().open
    history().undo()
    expect(state().open).toBe(before)
    history().redo()
    expect(state().open).toBe(changed)
  })

  it('keeps what is seen, but for what is gone, and undo brings that back too', async () => {
    state().setSelection({ entities: ['a', 'b'], relations: ['r2'] })
    state().setStopped(['b'])
    state().pin('routes', { a: { x: 1, y: 2 }, b: { x: 3, y: 4 } })
    const { filter } = state()
    await state().changeNetwork(without('b'), 'Removed b.')
    expect(state().selection).toEqual({ entities: ['a'], relations: [] })
    expect(state().stopped).toEqual([])
    expect(state().pins).toEqual({ routes: { a: { x: 1, y: 2 } } })
    expect(state().mode).toBe('whatIf')
    history().undo()
    expect(state().selection).toEqual({ entities: ['a', 'b'], relations: ['r2'] })
    expect(state().stopped).toEqual(['b'])
    expect(state().pins.routes?.['b']).toEqual({ x: 3, y: 4 })
    expect(state().filter).toBe(filter)
  })

  it('leaves every part of the view the same object where nothing is gone', async () => {
    state().setSelection({ entities: ['a'], relations: [] })
    const before = state()
    await state().changeNetwork(renamed, 'Changed a.')
    for (const part of ['selection', 'filter', 'pins', 'stopped', 'analysisSettings'] as const)
      expect(state()[part]).toBe(before[part])
  })

  it('forgets what was worked out for the network before', async () => {
    state().askRoutes({ kind: 'from', id: 'b' })
    state().suppose('witness', [['a', 'b']])
    state().setAnalysis({ status: 'failed', message: 'no' })
    await state().changeNetwork(without('b'), 'Removed b.')
    expect(state().analysis).toEqual({ status: 'idle' })
    expect(state().routesAsked).toBeNull()
    expect(state().hypothetical).toEqual([])
  })

  it('is no step where nothing differs', async () => {
    expect(await state().changeNetwork({ ...file }, 'Changed nothing.')).toBe(true)
    expect(history().pastStates).toEqual([])
    expect(state().lastChange).toBeNull()
  })

  it('takes one change at a time, and none where something else was opened meanwhile', async () => {
    const first = state().changeNetwork(renamed, 'Changed a.')
    expect(await state().changeNetwork(without('b'), 'Removed b.')).toBe(false)
    state().finishOpening({ network, origin: { kind: 'shipped', id: 'other' }, dataHash: hash })
    expect(await first).toBe(false)
    expect(state().open?.network).toBe(network)
    expect(state().isChanging).toBe(false)
  })

  it('needs a network', async () => {
    expect(await createAtlasStore().getState().changeNetwork(file, 'Nothing.')).toBe(false)
  })
})

describe('opening another network', () => {
  it('is no step for undo', () => {
    state().finishOpening({ network, origin: { kind: 'shipped', id: 'other' }, dataHash: hash })
    expect(history().pastStates).toEqual([])
  })
})

describe('what is not saved yet', () => {
  it('is whatever differs from what was opened or last saved', async () => {
    expect(selectIsChanged(state())).toBe(false)
    await state().changeNetwork(renamed, 'Changed a.')
    expect(selectIsChanged(state())).toBe(true)
    state().markSaved(opened())
    expect([selectIsChanged(state()), selectIsEdited(state())]).toEqual([false, true])
    history().undo()
    expect([selectIsChanged(state()), selectIsEdited(state())]).toEqual([true, false])
  })

  it('is what was changed while a copy was being written, too', async () => {
    const copied = opened()
    await state().changeNetwork(renamed, 'Changed a.')
    state().markSaved(copied)
    expect(selectIsChanged(state())).toBe(true)
  })

  it('is not told by a copy of a network that is open no longer', () => {
    const copied = opened()
    state().finishOpening({ network, origin: { kind: 'shipped', id: 'other' }, dataHash: 'other' })
    state().markSaved(copied)
    expect(selectIsChanged(state())).toBe(false)
  })

  it('is nothing when a change is undone, or made good by hand', async () => {
    await state().changeNetwork(renamed, 'Changed a.')
    history().undo()
    expect(selectIsChanged(state())).toBe(false)
    await state().changeNetwork(renamed, 'Changed a.')
    await state().changeNetwork(structuredClone(file), 'Changed a.')
    expect([selectIsChanged(state()), selectIsEdited(state())]).toEqual([false, false])
  })
})

describe('a link made on a changed network', () => {
  it('asks for the file, and one made on the network as shipped does not', async () => {
    expect(addressOfState(state())?.fragment).toBe('network=test')
    await state().changeNetwork(renamed, 'Changed a.')
    expect(addressOfState(state())?.fragment).toBe(`file=Test%20network&hash=${dataHash(renamed)}`)
    history().undo()
    expect(addressOfState(state())?.fragment).toBe('network=test')
  })
})

it('builds the file that the tests change', () => {
  expect(without('b')).toEqual(buildNetworkFile({ entities: ['a:bank@CN', 'c'], relations: [] }))
})

import { beforeEach, describe, expect, it, vi } from 'vitest'
import { buildNetworkFile } from '../../tests/support/networkBuilder.ts'
import { dataHash } from '../domain/network/dataHash.ts'
import { indexNetwork } from '../domain/network/indexNetwork.ts'
import { DEFAULT_VIEW } from '../domain/view/atlasView.ts'
import { createAtlasStore, type AtlasStore } from '../store/atlasStore.ts'
import {
  listWork,
  loadFile,
  saveFile,
  saveWork,
  type WorkRecord,
} from '../store/persistence/keptRecords.ts'
import { selectIsChanged } from '../store/selectors/selectIsChanged.ts'
import { goOnWith, offerLeftChanges, openChanged, openOriginal } from './openChanged.ts'

const keyval = await vi.hoisted(async () => {
  const { fakeKeyval } = await import('../../tests/support/fakeKeyval.ts')
  return fakeKeyval()
})
vi.mock('idb-keyval', () => keyval)
vi.stubGlobal('navigator', {})

const original = buildNetworkFile({ relations: ['a finances b'], meta: { title: 'Mine' } })
const edited = buildNetworkFile({
  relations: ['a finances b', 'b finances c'],
  meta: { title: 'Mine' },
})
const originalHash = dataHash(original)
const origin = { kind: 'file' as const, fileName: 'mine.json' }
const record: WorkRecord = {
  session: 'gone',
  savedAt: 1,
  origin,
  title: 'Mine',
  dataHash: dataHash(edited),
  fragment: 'layout=force',
  changed: { originalHash, savedHash: originalHash, at: 5000 },
}

let store: AtlasStore
const state = () => store.getState()

beforeEach(async () => {
  for (const database of keyval.databases.values()) database.clear()
  store = createAtlasStore()
  await saveFile(originalHash, original)
  await saveFile(record.dataHash, edited)
  await saveWork(record)
})

describe('changes that were left', () => {
  it('are open again, not saved yet, and the original is offered', async () => {
    expect(await openChanged(store, record, DEFAULT_VIEW)).toBe(true)
    expect(state().open?.network.file).toEqual(edited)
    expect(state().open?.originalHash).toBe(originalHash)
    expect(state().changedAt).toBe(5000)
    expect(selectIsChanged(state())).toBe(true)
    expect(state().offer).toEqual({ kind: 'original', at: 5000 })
    expect(store.temporal.getState().pastStates).toEqual([])
  })

  it('are not offered where they were saved to a file', async () => {
    const changed = { originalHash, savedHash: record.dataHash, at: 5000 }
    expect(await openChanged(store, { ...record, changed }, DEFAULT_VIEW)).toBe(true)
    expect(selectIsChanged(state())).toBe(false)
    expect(state().offer).toBeNull()
  })

  it('cannot be opened where this machine kept nothing', async () => {
    for (const database of keyval.databases.values()) database.clear()
    expect(await openChanged(store, record, DEFAULT_VIEW)).toBe(false)
    expect(state().open).toBeNull()
  })

  it('give way to the original once a person leaves them behind, and not before', async () => {
    await openChanged(store, record, DEFAULT_VIEW)
    const asked = openOriginal(store)
    await vi.waitFor(() => expect(state().leaving).not.toBeNull())
    state().leaving?.answer(false)
    expect(await asked).toBe(false)
    expect(state().open?.network.file).toEqual(edited)

    const again = openOriginal(store)
    await vi.waitFor(() => expect(state().leaving).not.toBeNull())
    state().leaving?.answer(true)
    expect(await again).toBe(true)
    expect(state().open?.network.file).toEqual(original)
    expect([state().offer, state().open?.originalHash]).toEqual([null, undefined])
  })

  it('are offered beside the original that a link has opened, and become this tab’s own', async () => {
    const network = indexNetwork(original)
    state().finishOpening({ network, origin, dataHash: originalHash })
    await offerLeftChanges(store)
    expect(state().offer).toEqual({ kind: 'changes', at: 5000, record })
    expect(await goOnWith(store, record)).toBe(true)
    expect(state().open?.network.file).toEqual(edited)
    expect(state().layout).toBe('force')
    expect(state().offer).toBeNull()
    expect(await listWork()).toEqual([])
    expect(await loadFile(originalHash)).toEqual(original)
  })

  it('are not offered beside another network', async () => {
    const network = indexNetwork(edited)
    state().finishOpening({ network, origin, dataHash: record.dataHash })
    await offerLeftChanges(store)
    expect(state().offer).toBeNull()
  })
})

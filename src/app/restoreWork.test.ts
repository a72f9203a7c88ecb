import { beforeEach, describe, expect, it, vi } from 'vitest'
import { buildNetworkFile } from '../../tests/support/networkBuilder.ts'
import type { NetworkFile } from '../domain/network/schema/networkFile.ts'
import type { OpenResult } from '../io/networkFormat.ts'
import { openNetworkText } from '../io/openNetworkText.ts'
import { createAtlasStore, type AtlasStore } from '../store/atlasStore.ts'
import type { WorkRecord } from '../store/persistence/keptRecords.ts'
import { restoreWork } from './restoreWork.ts'

const kept = vi.hoisted(() => ({
  work: [] as WorkRecord[],
  files: new Map<string, NetworkFile>(),
  owned: new Set<string>(),
  adopted: [] as string[],
}))
const openNetworkAddress = vi.hoisted(() => vi.fn<(address: string) => Promise<OpenResult>>())

vi.mock('../store/persistence/keptRecords.ts', () => ({
  listWork: () => Promise.resolve(kept.work.toSorted((a, b) => b.savedAt - a.savedAt)),
  loadWork: (session: string) =>
    Promise.resolve(kept.work.find((record) => record.session === session)),
  loadFile: (dataHash: string) => Promise.resolve(kept.files.get(dataHash)),
}))
vi.mock('../store/persistence/tabSession.ts', () => ({
  adoptSession: (session: string) => {
    if (kept.owned.has(session)) return Promise.resolve(false)
    kept.adopted.push(session)
    return Promise.resolve(true)
  },
}))
vi.mock('../io/openNetworkAddress.ts', () => ({ openNetworkAddress }))
vi.stubGlobal('document', { baseURI: 'https://atlas.example/' })

const fileCalled = (title: string) =>
  buildNetworkFile({ relations: ['a finances b'], meta: { title } })

function keep(session: string, savedAt: number, more: Partial<WorkRecord> = {}) {
  kept.files.set(session, fileCalled(`Work of ${session}`))
  kept.work.push({
    session,
    savedAt,
    origin: { kind: 'file', fileName: `${session}.json` },
    title: `Work of ${session}`,
    dataHash: session,
    fragment: 'selected=b',
    ...more,
  })
}

let store: AtlasStore
const openTitle = () => store.getState().open?.network.file.meta.title

beforeEach(() => {
  Object.assign(kept, { work: [], files: new Map(), owned: new Set(), adopted: [] })
  openNetworkAddress.mockReset()
  store = createAtlasStore()
})

describe('after a reload', () => {
  it('a tab goes on with its own work, though other work is newer', async () => {
    keep('mine', 1)
    keep('other', 2)
    expect(await restoreWork(store, { session: 'mine', isNew: false })).toEqual({
      session: 'mine',
      restored: true,
    })
    expect(openTitle()).toBe('Work of mine')
    expect(store.getState().selection.entities).toEqual(['b'])
    expect(store.getState().announcement?.sentence).toBe(
      'Your work on Work of mine is back as you left it.',
    )
    expect(kept.adopted).toEqual([])
  })

  it('a tab that did nothing starts afresh instead of taking the work of others', async () => {
    keep('other', 2)
    expect(await restoreWork(store, { session: 'mine', isNew: false })).toEqual({
      session: 'mine',
      restored: false,
    })
    expect(openTitle()).toBeUndefined()
  })
})

describe('a new tab', () => {
  it('takes over the newest work whose tab is gone', async () => {
    keep('old', 1)
    keep('newer', 2)
    keep('newest', 3)
    kept.owned.add('newest')
    expect(await restoreWork(store, { session: 'fresh', isNew: true })).toEqual({
      session: 'newer',
      restored: true,
    })
    expect(openTitle()).toBe('Work of newer')
    expect(kept.adopted).toEqual(['newer'])
  })

  it('leaves all work alone that other tabs are at', async () => {
    keep('old', 1)
    kept.owned.add('old')
    expect(await restoreWork(store, { session: 'fresh', isNew: true })).toEqual({
      session: 'fresh',
      restored: false,
    })
  })
})

describe('work', () => {
  it('on an address of the site is opened from there', async () => {
    openNetworkAddress.mockResolvedValue(
      openNetworkText('a.json', JSON.stringify(fileCalled('There'))),
    )
    keep('mine', 1, { origin: { kind: 'address', path: 'data/a.json' } })
    await restoreWork(store, { session: 'mine', isNew: false })
    expect(openNetworkAddress.mock.lastCall?.[0]).toBe('data/a.json')
    expect(openTitle()).toBe('There')
  })

  it('that cannot be brought back is gone on from under its session, so that it is tried only once', async () => {
    keep('mine', 1)
    kept.files.clear()
    expect(await restoreWork(store, { session: 'fresh', isNew: true })).toEqual({
      session: 'mine',
      restored: false,
    })
  })

  it('is not missed where the browser keeps nothing', async () => {
    keep('mine', 1)
    kept.files.get = () => {
      throw new DOMException('refused', 'SecurityError')
    }
    expect(await restoreWork(store, { session: 'mine', isNew: false })).toEqual({
      session: 'mine',
      restored: false,
    })
  })
})

import { beforeEach, describe, expect, it, vi } from 'vitest'
import { buildNetworkFile } from '../../../tests/support/networkBuilder.ts'
import {
  listWork,
  loadFile,
  loadKept,
  loadWork,
  saveFile,
  saveKept,
  saveWork,
  tidyRecords,
  type WorkRecord,
} from './keptRecords.ts'

const keyval = await vi.hoisted(async () => {
  const { fakeKeyval } = await import('../../../tests/support/fakeKeyval.ts')
  return fakeKeyval()
})
vi.mock('idb-keyval', () => keyval)

const file = buildNetworkFile({ relations: ['a finances b'] })

function work(session: string, savedAt: number, dataHash = 'h'): WorkRecord {
  const origin = { kind: 'file' as const, fileName: 'mine.json' }
  return { session, savedAt, dataHash, origin, title: 'Mine', fragment: 'layout=force' }
}

beforeEach(() => {
  for (const database of keyval.databases.values()) database.clear()
})

describe('kept work', () => {
  it('is found by its session, the latest state of it', async () => {
    await saveWork(work('a', 1))
    await saveWork(work('a', 2))
    expect(await loadWork('a')).toEqual(work('a', 2))
    expect(await loadWork('b')).toBeUndefined()
  })

  it('is listed newest first', async () => {
    for (const [session, savedAt] of [
      ['a', 2],
      ['b', 3],
      ['c', 1],
    ] as const)
      await saveWork(work(session, savedAt))
    expect((await listWork()).map(({ session }) => session)).toEqual(['b', 'a', 'c'])
  })
})

describe('an imported file', () => {
  it('is found by its data hash', async () => {
    await saveFile('h', file)
    expect(await loadFile('h')).toEqual(file)
    expect(await loadFile('other')).toBeUndefined()
  })
})

describe('tidying', () => {
  it('keeps the newest twelve and the files they name', async () => {
    for (let age = 1; age <= 14; age += 1) {
      await saveWork(work(`s${age}`, 100 - age, `h${age}`))
      await saveFile(`h${age}`, file)
    }
    await tidyRecords()
    expect((await listWork()).map(({ session }) => session)).toEqual(
      Array.from({ length: 12 }, (_, place) => `s${place + 1}`),
    )
    expect(await loadFile('h12')).toEqual(file)
    expect(await loadFile('h13')).toBeUndefined()
  })

  it('leaves a file alone that another tab begins to keep meanwhile', async () => {
    const tidying = tidyRecords()
    await saveFile('new', file)
    await tidying
    await saveWork(work('other tab', 1, 'new'))
    expect(await loadFile('new')).toEqual(file)
  })

  it('keeps a file that a newer record names too', async () => {
    await saveFile('shared', file)
    for (let age = 1; age <= 13; age += 1) await saveWork(work(`s${age}`, 100 - age, 'shared'))
    await tidyRecords()
    expect(await loadFile('shared')).toEqual(file)
  })
})

describe('views and notes', () => {
  it('belong to the network of one data hash, and outlive tidying', async () => {
    const kept = {
      savedViews: [{ name: 'Banks', fragment: 'type=bank', savedAt: '2026-01-01' }],
      notes: { a: 'ask' },
    }
    await saveKept('h', { savedViews: [], notes: {} }, kept)
    await tidyRecords()
    expect(await loadKept('h')).toEqual(kept)
    expect(await loadKept('other')).toBeUndefined()
  })

  it('of two tabs on one network are all kept', async () => {
    const nothing = { savedViews: [], notes: {} }
    await saveKept('h', nothing, { savedViews: [], notes: { a: 'of the first tab' } })
    await saveKept('h', nothing, { savedViews: [], notes: { b: 'of the second' } })
    expect((await loadKept('h'))?.notes).toEqual({ a: 'of the first tab', b: 'of the second' })
  })
})

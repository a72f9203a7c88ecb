import { beforeEach, describe, expect, it, vi } from 'vitest'
import { buildNetwork } from '../../tests/support/networkBuilder.ts'
import { createAtlasStore, type AtlasStore } from '../store/atlasStore.ts'
import type { KeptRecord } from '../store/persistence/keptRecords.ts'
import { keepPersonal } from './keepPersonal.ts'

const { loadKept, saveKept } = vi.hoisted(() => ({
  loadKept: vi.fn<(dataHash: string) => Promise<KeptRecord | undefined>>(),
  saveKept: vi.fn<(dataHash: string, before: KeptRecord, after: KeptRecord) => Promise<void>>(),
}))
vi.mock('../store/persistence/keptRecords.ts', () => ({ loadKept, saveKept }))

const network = buildNetwork({ relations: ['a finances b'] })
let store: AtlasStore
const state = () => store.getState()
const open = (dataHash: string) =>
  state().finishOpening({ network, origin: { kind: 'shipped', id: dataHash }, dataHash })
const loaded = () => vi.waitFor(() => expect(state().notes).not.toEqual({}))

beforeEach(() => {
  loadKept
    .mockReset()
    .mockImplementation((dataHash) =>
      Promise.resolve({ savedViews: [], notes: { a: `about ${dataHash}` } }),
    )
  saveKept.mockReset().mockResolvedValue()
  store = createAtlasStore()
  keepPersonal(store)
})

describe('views and notes', () => {
  it('come with the network they are about', async () => {
    open('one')
    await loaded()
    expect(state().notes).toEqual({ a: 'about one' })
    open('two')
    expect(state().notes).toEqual({})
    await loaded()
    expect(state().notes).toEqual({ a: 'about two' })
  })

  it('stay with a network that a person changes, and go with the copy that is saved', async () => {
    open('one')
    await loaded()
    const { open: before } = state()
    if (!before) throw new Error('nothing is open')
    const edited = { ...before, dataHash: 'edited', originalHash: 'one' }
    store.setState({ open: edited })
    state().setNotes({ a: 'mine' })
    const loadedOnes = { savedViews: [], notes: { a: 'about one' } }
    const mine = { savedViews: [], notes: { a: 'mine' } }
    expect(saveKept.mock.calls).toEqual([['one', loadedOnes, mine]])
    state().markSaved(edited)
    expect(saveKept.mock.calls).toEqual([
      ['one', loadedOnes, mine],
      ['edited', { savedViews: [], notes: {} }, mine],
    ])
    expect(loadKept.mock.calls).toEqual([['one']])
  })

  it('are kept when they change, but never over those that are still being read', async () => {
    open('one')
    state().setNotes({ b: 'too early' })
    expect(saveKept).not.toHaveBeenCalled()
    await vi.waitFor(() => expect(state().notes).toEqual({ a: 'about one' }))
    expect(saveKept).not.toHaveBeenCalled()
    state().setNotes({ a: 'mine' })
    expect(saveKept.mock.calls).toEqual([
      [
        'one',
        { savedViews: [], notes: { a: 'about one' } },
        { savedViews: [], notes: { a: 'mine' } },
      ],
    ])
  })

  it('of a network that was closed meanwhile are not shown on the next', async () => {
    const answers: ((kept: KeptRecord) => void)[] = []
    loadKept.mockImplementation(() => new Promise((resolve) => void answers.push(resolve)))
    open('one')
    open('two')
    answers[1]?.({ savedViews: [], notes: { a: 'about two' } })
    await loaded()
    answers[0]?.({ savedViews: [], notes: { a: 'about one' } })
    await new Promise((resolve) => void setImmediate(resolve))
    expect(state().notes).toEqual({ a: 'about two' })
  })
})

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { answeredLater } from '../../tests/support/answeredLater.ts'
import { buildNetwork, buildNetworkFile } from '../../tests/support/networkBuilder.ts'
import { createAtlasStore, type AtlasStore } from '../store/atlasStore.ts'
import * as records from '../store/persistence/keptRecords.ts'
import { keepWork } from './keepWork.ts'

vi.mock('../store/persistence/keptRecords.ts', () => ({
  dropFile: vi.fn<typeof records.dropFile>(),
  saveFile: vi.fn<typeof records.saveFile>(),
  saveWork: vi.fn<typeof records.saveWork>(),
  tidyRecords: vi.fn<typeof records.tidyRecords>(),
}))

const { dropFile, saveFile, saveWork, tidyRecords } = vi.mocked(records)
const network = buildNetwork({ relations: ['a finances b'], meta: { title: 'Mine' } })

let store: AtlasStore
let stop = () => {}
const state = () => store.getState()
const pause = () => vi.advanceTimersByTimeAsync(1000)
const savedFragments = () => saveWork.mock.calls.map(([{ fragment }]) => fragment)

beforeEach(() => {
  vi.useFakeTimers({ now: 5000 })
  for (const mock of [dropFile, saveFile, saveWork, tidyRecords])
    mock.mockReset().mockResolvedValue()
  store = createAtlasStore()
  state().finishOpening({ network, origin: { kind: 'shipped', id: 'test' }, dataHash: 'h' })
  stop = keepWork(store, 'session')
})

afterEach(() => {
  stop()
  vi.useRealTimers()
})

describe('what a tab does', () => {
  it('is kept once a person pauses, in one record for the tab', async () => {
    state().setLayout('force')
    state().setSelection({ entities: ['a'], relations: [] })
    expect(saveWork).not.toHaveBeenCalled()
    await pause()
    expect(saveWork.mock.calls).toEqual([
      [
        {
          session: 'session',
          savedAt: 5500,
          origin: { kind: 'shipped', id: 'test' },
          title: 'Mine',
          dataHash: 'h',
          fragment: 'network=test&layout=force&selected=a',
        },
      ],
    ])
    expect(saveFile).not.toHaveBeenCalled()
  })

  it('is kept at once when the tab is left or closed', async () => {
    state().setLayout('force')
    dispatchEvent(new Event('pagehide'))
    expect(savedFragments()).toEqual(['network=test&layout=force'])
    state().setLayout('lanes')
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    document.dispatchEvent(new Event('visibilitychange'))
    expect(savedFragments()).toEqual(['network=test&layout=force', 'network=test&layout=lanes'])
  })

  it('is not kept again for what is no part of a view', async () => {
    state().setHovered({ kind: 'entity', id: 'a' })
    await pause()
    expect(saveWork).not.toHaveBeenCalled()
  })

  it('takes with it what a person changed, and drops the state before', async () => {
    const change = (entity: string) =>
      state().changeNetwork(
        buildNetworkFile({ relations: [`a finances ${entity}`], meta: { title: 'Mine' } }),
        'Changed.',
      )
    await change('c')
    const first = state().open
    await pause()
    await change('d')
    const second = state().open
    await pause()
    expect(saveFile.mock.calls).toEqual([
      [first?.dataHash, first?.network.file],
      [second?.dataHash, second?.network.file],
    ])
    expect(saveWork.mock.lastCall?.[0]).toEqual({
      session: 'session',
      savedAt: expect.any(Number),
      origin: { kind: 'shipped', id: 'test' },
      title: 'Mine',
      dataHash: second?.dataHash,
      fragment: `file=Mine&hash=${second?.dataHash}`,
      changed: { originalHash: 'h', savedHash: 'h', at: state().changedAt },
    })
    expect(dropFile.mock.calls).toEqual([[first?.dataHash]])
  })

  it('stays as it is in the end, though a file that was to be kept before it takes longer', async () => {
    const file = answeredLater<void>()
    saveFile.mockImplementation(file.ask)
    await state().changeNetwork(
      buildNetworkFile({ relations: ['a finances c'], meta: { title: 'Mine' } }),
      'Changed.',
    )
    await pause()
    store.temporal.getState().undo()
    await pause()
    file.give()
    await pause()
    expect(savedFragments()).toEqual(['network=test'])
  })

  it('has its file written once, however much is done while that takes', async () => {
    const file = answeredLater<void>()
    saveFile.mockImplementation(file.ask)
    const origin = { kind: 'file' as const, fileName: 'mine.json' }
    state().finishOpening({ network, origin, dataHash: 'own' })
    await pause()
    state().setLayout('force')
    await pause()
    expect(saveWork).not.toHaveBeenCalled()
    file.give()
    await pause()
    expect(saveFile).toHaveBeenCalledTimes(1)
    expect(savedFragments()).toEqual(['file=Mine&hash=own&layout=force'])
  })

  it('waits with a file until earlier ones are tidied away, which could take it for one of theirs', async () => {
    stop()
    const tidied = answeredLater<void>()
    tidyRecords.mockImplementation(tidied.ask)
    stop = keepWork(store, 'session')
    const origin = { kind: 'file' as const, fileName: 'mine.json' }
    state().finishOpening({ network, origin, dataHash: 'own' })
    await pause()
    expect(saveFile).not.toHaveBeenCalled()
    tidied.give()
    await pause()
    expect(saveFile.mock.calls).toEqual([['own', network.file]])
    expect(saveWork).toHaveBeenCalledTimes(1)
  })

  it('takes an imported file with it, once', async () => {
    const origin = { kind: 'file' as const, fileName: 'mine.json' }
    state().finishOpening({ network, origin, dataHash: 'own' })
    await pause()
    state().setLayout('force')
    await pause()
    expect(saveFile.mock.calls).toEqual([['own', network.file]])
    expect(saveWork).toHaveBeenCalledTimes(2)
  })

  it('is told to be lost, once, where the browser keeps nothing', async () => {
    saveWork.mockRejectedValue(new DOMException('full', 'QuotaExceededError'))
    state().setLayout('force')
    await pause()
    state().setLayout('lanes')
    await pause()
    expect(state().notices.map(({ sentence }) => sentence)).toEqual([
      'This browser does not let the page keep work on this machine; a reload will start from the link.',
    ])
  })

  it('tidies up what earlier tabs left', () => {
    expect(tidyRecords).toHaveBeenCalledTimes(1)
  })
})

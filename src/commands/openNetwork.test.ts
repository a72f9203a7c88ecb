import { beforeEach, describe, expect, it, vi } from 'vitest'
import { buildNetworkFile } from '../../tests/support/networkBuilder.ts'
import { setText } from '../domain/filter/changeFilter.ts'
import { EMPTY_FILTER } from '../domain/filter/filter.ts'
import { DEFAULT_VIEW } from '../domain/view/atlasView.ts'
import type { OpenResult } from '../io/networkFormat.ts'
import { openNetworkText } from '../io/openNetworkText.ts'
import { createAtlasStore, type AtlasState, type AtlasStore } from '../store/atlasStore.ts'
import { openFiles } from './openFiles.ts'
import { openAddress, openKeptFile, openShipped } from './openNetwork.ts'

const openFile = (store: AtlasStore, file: File) => openFiles(store, [file])

const { openNetworkAddress } = vi.hoisted(() => ({
  openNetworkAddress: vi.fn<(address: string, base: string) => Promise<OpenResult>>(),
}))
vi.mock('../io/openNetworkAddress.ts', () => ({ openNetworkAddress }))
vi.stubGlobal('document', { baseURI: 'https://atlas.example/' })

const textOf = (title: string, meta = {}) =>
  JSON.stringify(buildNetworkFile({ relations: ['a finances b'], meta: { title, ...meta } }))
const fileOf = (title: string, name = `${title}.json`) => new File([textOf(title)], name)
const resultOf = (title: string, meta = {}) => openNetworkText(`${title}.json`, textOf(title, meta))

/** Addresses that answer when the test says so: the answers in the order in which they were asked for. */
function answeredByHand() {
  const answers: ((result: OpenResult) => void)[] = []
  openNetworkAddress.mockImplementation(
    () => new Promise<OpenResult>((resolve) => void answers.push(resolve)),
  )
  return answers
}

let store: AtlasStore
const state = () => store.getState()
const openTitle = () => state().open?.network.file.meta.title
const sentences = () => state().notices.map(({ sentence }) => sentence)

beforeEach(() => {
  openNetworkAddress.mockReset()
  store = createAtlasStore()
  state().setShipped([
    {
      id: 'lantern',
      title: 'Lantern',
      description: '',
      file: 'lantern.json',
      entities: 2,
      relations: 1,
      fictional: true,
    },
  ])
})

describe('opening a network', () => {
  it('replaces the old one and all that was about it in one step, which undo cannot take back', async () => {
    await openFile(store, fileOf('Old'))
    state().setFilter(setText(EMPTY_FILTER, 'a'))
    state().setFilterMode('dim')
    state().setSelection({ entities: ['a'], relations: [] })
    state().setHovered({ kind: 'entity', id: 'a' })
    state().setLayout('force')
    state().pin('force', { a: { x: 1, y: 2 } })
    state().setCamera({ x: 1, y: 2, zoom: 3 })

    const seen: AtlasState[] = []
    const stop = store.subscribe((now, before) => {
      if (now.open !== before.open) seen.push(now)
    })
    await openFile(store, fileOf('New'))
    stop()
    expect(seen).toHaveLength(1)
    expect(seen[0]).toMatchObject({
      ...DEFAULT_VIEW,
      // nothing in it says where routes begin and end
      layout: 'force',
      opening: null,
      hovered: null,
      analysis: { status: 'idle' },
    })
    expect(openTitle()).toBe('New')
    expect(state().announcement?.sentence).toBe('New is open: 2 entities and 1 relation.')
    expect(store.temporal.getState().pastStates).toEqual([])
    store.temporal.getState().undo()
    expect(state().selection.entities).toEqual([])
  })

  it('keeps the old one untouched when the new one is broken, and says why', async () => {
    await openFile(store, fileOf('Old'))
    state().setSelection({ entities: ['a'], relations: [] })
    expect(await openFile(store, new File(['{"kind":'], 'broken.json'))).toBe(false)
    expect(openTitle()).toBe('Old')
    expect(state().selection.entities).toEqual(['a'])
    expect(state().opening).toBeNull()
    expect(state().openProblems).toMatchObject({ name: 'broken.json', count: 1 })
  })

  it('forgets the problems of a broken file once another opens', async () => {
    await openFile(store, new File(['{'], 'broken.json'))
    await openFile(store, fileOf('Whole'))
    expect(state().openProblems).toBeNull()
  })

  it('is decided by the later of two attempts, even of the same name and though the earlier is slow', async () => {
    const answers = answeredByHand()
    const slow = openAddress(store, 'data/mine.json')
    const quick = openAddress(store, 'data/mine.json')
    answers[1]?.(resultOf('Later'))
    expect(await quick).toBe(true)
    answers[0]?.(resultOf('Earlier'))
    expect(await slow).toBe(false)
    expect(openTitle()).toBe('Later')
  })

  it('asks about what was changed while it was read, and leaves it where the person stays', async () => {
    await openFile(store, fileOf('Old'))
    const answers = answeredByHand()
    const slow = openAddress(store, 'data/mine.json')
    const edited = buildNetworkFile({ relations: ['a finances b'], meta: { title: 'Edited' } })
    expect(await state().changeNetwork(edited, 'Renamed.')).toBe(true)
    answers[0]?.(resultOf('Later'))
    await vi.waitFor(() => expect(state().leaving).not.toBeNull())
    expect(openTitle()).toBe('Edited')
    state().leaving?.answer(false)
    expect(await slow).toBe(false)
    expect([openTitle(), state().opening]).toEqual(['Edited', null])

    const again = openAddress(store, 'data/mine.json')
    await vi.waitFor(() => expect(state().leaving).not.toBeNull())
    state().leaving?.answer(true)
    await vi.waitFor(() => expect(answers).toHaveLength(2))
    answers[1]?.(resultOf('Later'))
    expect(await again).toBe(true)
    expect(openTitle()).toBe('Later')
  })

  it('stops what is still being read once the person stays with what is open', async () => {
    await openFile(store, fileOf('Old'))
    const answers = answeredByHand()
    const slow = openAddress(store, 'data/mine.json')
    const edited = buildNetworkFile({ relations: ['a finances b'], meta: { title: 'Edited' } })
    await state().changeNetwork(edited, 'Renamed.')
    const later = openAddress(store, 'data/other.json')
    await vi.waitFor(() => expect(state().leaving).not.toBeNull())
    answers[0]?.(resultOf('Earlier'))
    state().leaving?.answer(false)
    expect(await Promise.all([slow, later])).toEqual([false, false])
    expect([openTitle(), state().opening, state().leaving]).toEqual(['Edited', null, null])
  })

  it('says nothing of an earlier attempt that fails after all', async () => {
    const answers = answeredByHand()
    const slow = openAddress(store, 'data/gone.json')
    await openFile(store, fileOf('Mine'))
    answers[0]?.(openNetworkText('gone.json', '{'))
    expect(await slow).toBe(false)
    expect(state().openProblems).toBeNull()
    expect(openTitle()).toBe('Mine')
  })
})

describe('what a network is opened from', () => {
  it('is for a shipped one its file beside the list', async () => {
    openNetworkAddress.mockResolvedValue(resultOf('Lantern'))
    expect(await openShipped(store, 'lantern')).toBe(true)
    expect(openNetworkAddress).toHaveBeenCalledWith('data/lantern.json', 'https://atlas.example/')
    expect(state().open?.origin).toEqual({ kind: 'shipped', id: 'lantern' })
  })

  it('is refused in words when the site ships none of that name', async () => {
    expect(await openShipped(store, 'torch')).toBe(false)
    expect(openNetworkAddress).not.toHaveBeenCalled()
    expect(state().openProblems?.problems).toEqual([
      {
        path: '',
        sentence:
          'This site has no network called “torch”. Choose one from the list, or open a file.',
      },
    ])
  })

  it('is for a kept file the file itself, with the view it was left in', async () => {
    const file = buildNetworkFile({ relations: ['a finances b'], meta: { title: 'Kept' } })
    const camera = { x: 1, y: 2, zoom: 3 }
    await openKeptFile(store, 'kept.json', file, { ...DEFAULT_VIEW, layout: 'rings', camera })
    expect(state().open?.origin).toEqual({ kind: 'file', fileName: 'kept.json' })
    expect(state()).toMatchObject({ layout: 'rings', camera })
  })
})

describe('the view to open with', () => {
  it('leaves out what the network does not have, and says so', async () => {
    openNetworkAddress.mockResolvedValue(resultOf('Mine'))
    const selection = { entities: ['b', 'nobody'], relations: [] }
    await openAddress(store, 'data/mine.json', { ...DEFAULT_VIEW, selection })
    expect(state().selection.entities).toEqual(['b'])
    expect(sentences()).toEqual([
      'Part of the link could not be used and was left out: the selection.',
    ])
  })

  it('is the one the file asks for when nobody asks for another', async () => {
    const meta = { defaultView: 'layout=lanes&selected=b' }
    openNetworkAddress.mockResolvedValue(resultOf('Mine', meta))
    await openAddress(store, 'data/mine.json')
    expect(state()).toMatchObject({ layout: 'lanes', selection: { entities: ['b'] } })
    await openAddress(store, 'data/mine.json', DEFAULT_VIEW)
    expect(state()).toMatchObject({ layout: 'routes', selection: { entities: [] } })
  })
})

describe('a link to a file on this machine', () => {
  const view = { ...DEFAULT_VIEW, layout: 'rings' as const }

  it('gives its view to the file it asked for, without a word', async () => {
    const result = resultOf('Mine')
    state().awaitFile({ title: 'Mine', dataHash: result.ok ? result.dataHash : '', view })
    await openFile(store, fileOf('Mine'))
    expect(state().layout).toBe('rings')
    expect(sentences()).toEqual([])
    expect(state().awaitedFile).toBeNull()
  })

  it('warns when the file given is another', async () => {
    state().awaitFile({ title: 'Mine', dataHash: 'f'.repeat(64), view })
    await openFile(store, fileOf('Yours'))
    expect(openTitle()).toBe('Yours')
    expect(state().layout).toBe('rings')
    expect(sentences()).toEqual([
      'This file differs from the one the link was made for (“Mine”): its data hash is another. The view may not fit.',
    ])
  })

  it('is given up when a shipped network is opened instead, and lends it nothing', async () => {
    openNetworkAddress.mockResolvedValue(resultOf('Lantern'))
    state().awaitFile({ title: 'Mine', dataHash: 'f'.repeat(64), view })
    await openShipped(store, 'lantern')
    expect(state().layout).toBe('force')
    expect(state().awaitedFile).toBeNull()
    expect(sentences()).toEqual([])
  })
})

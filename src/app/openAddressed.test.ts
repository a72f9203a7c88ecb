import { beforeEach, describe, expect, it, vi } from 'vitest'
import { answeredLater } from '../../tests/support/answeredLater.ts'
import { buildNetworkFile } from '../../tests/support/networkBuilder.ts'
import type { NetworkFile } from '../domain/network/schema/networkFile.ts'
import type { OpenResult } from '../io/networkFormat.ts'
import { openNetworkText } from '../io/openNetworkText.ts'
import { createAtlasStore, type AtlasStore } from '../store/atlasStore.ts'
import { openAddressed } from './openAddressed.ts'

const { openNetworkAddress, loadFile } = vi.hoisted(() => ({
  openNetworkAddress: vi.fn<(address: string) => Promise<OpenResult>>(),
  loadFile: vi.fn<(dataHash: string) => Promise<NetworkFile | undefined>>(),
}))
vi.mock('../io/openNetworkAddress.ts', () => ({ openNetworkAddress }))
vi.mock('../store/persistence/keptRecords.ts', () => ({ loadFile, listWork: async () => [] }))
vi.stubGlobal('document', { baseURI: 'https://atlas.example/' })

const file = buildNetworkFile({ relations: ['a finances b'], meta: { title: 'Mine' } })
const opened = openNetworkText('mine.json', JSON.stringify(file))
const dataHash = opened.ok ? opened.dataHash : ''

let store: AtlasStore
const state = () => store.getState()
const follow = (hash: string, search = '') => openAddressed(store, { search, hash })
const sentences = () => state().notices.map(({ sentence }) => sentence)

beforeEach(() => {
  store = createAtlasStore()
  state().setShipped([
    {
      id: 'test',
      title: 'Test',
      description: '',
      file: 'test.json',
      entities: 2,
      relations: 1,
      fictional: true,
    },
  ])
  openNetworkAddress.mockReset().mockResolvedValue(opened)
  loadFile.mockReset().mockResolvedValue(undefined)
})

describe('a link that names no network', () => {
  it('shows its view on the first network, or on what is open', async () => {
    expect(await follow('#layout=rings&selected=b')).toBe(true)
    expect(openNetworkAddress.mock.lastCall?.[0]).toBe('data/test.json')
    expect(state()).toMatchObject({ layout: 'rings', selection: { entities: ['b'] } })
    expect(await follow('#layout=lanes')).toBe(true)
    expect(openNetworkAddress).toHaveBeenCalledTimes(1)
    expect(state().layout).toBe('lanes')
  })

  it('leaves what to open to the caller when it says nothing at all', async () => {
    expect(await follow('')).toBe(false)
    expect(state().open).toBeNull()
  })
})

describe('a link to a shipped network', () => {
  it('opens it with its view', async () => {
    expect(await follow('#network=test&layout=rings&selected=b')).toBe(true)
    expect(openNetworkAddress.mock.lastCall?.[0]).toBe('data/test.json')
    expect(state()).toMatchObject({ layout: 'rings', selection: { entities: ['b'] } })
  })

  it('only shows its view when it is open already', async () => {
    await follow('#network=test')
    await follow('#network=test&layout=force&selected=b~nobody')
    expect(openNetworkAddress).toHaveBeenCalledTimes(1)
    expect(state()).toMatchObject({ layout: 'force', selection: { entities: ['b'] } })
    expect(sentences()).toEqual([
      'Part of the link could not be used and was left out: the selection.',
    ])
  })
})

describe('a link to an address of the site', () => {
  it('opens it, and only shows its view when it is open already', async () => {
    expect(await follow('#layout=lanes', '?data=data/mine.json')).toBe(true)
    expect(openNetworkAddress.mock.lastCall?.[0]).toBe('data/mine.json')
    expect(state().layout).toBe('lanes')
    await follow('#layout=force', '?data=data/mine.json')
    expect(openNetworkAddress).toHaveBeenCalledTimes(1)
    expect(state().layout).toBe('force')
  })
})

describe('a link to a file of one’s own', () => {
  const link = `#file=Mine&hash=${dataHash}&layout=rings`

  it('opens it where this machine kept it', async () => {
    loadFile.mockResolvedValue(file)
    expect(await follow(link)).toBe(true)
    expect(loadFile).toHaveBeenCalledWith(dataHash)
    expect(state().open?.dataHash).toBe(dataHash)
    expect(state().layout).toBe('rings')
    expect(sentences()).toEqual([])
  })

  it('asks for the file otherwise, also where the browser keeps nothing', async () => {
    loadFile.mockRejectedValue(new DOMException('refused', 'SecurityError'))
    expect(await follow(link)).toBe(true)
    expect(state().open).toBeNull()
    expect(state().awaitedFile).toMatchObject({
      title: 'Mine',
      dataHash,
      view: { layout: 'rings' },
    })
    expect(state().dialog).toBe('welcome')
  })

  it('only shows its view when it is open already', async () => {
    loadFile.mockResolvedValue(file)
    await follow(link)
    await follow(`#file=Mine&hash=${dataHash}&layout=lanes`)
    expect(loadFile).toHaveBeenCalledTimes(1)
    expect(state().layout).toBe('lanes')
  })
})

describe('a link that names no network', () => {
  it('leaves it to others what to open, and says which part is not understood', async () => {
    expect(await follow('')).toBe(false)
    expect(sentences()).toEqual([])
    expect(await follow('#file=Mine&hash=short')).toBe(false)
    expect(sentences()).toEqual([
      'Part of the link could not be used and was left out: the network.',
    ])
  })
})

describe('a link that is followed by another', () => {
  it('is left where it still waits for what this machine kept', async () => {
    await follow('#network=test')
    const kept = answeredLater<NetworkFile | undefined>()
    loadFile.mockImplementation(kept.ask)
    const first = follow(`#file=Mine&hash=${'a'.repeat(64)}`)
    await vi.waitFor(() => expect(loadFile).toHaveBeenCalled())
    await follow('#network=test&layout=rings')
    kept.give(file)
    expect(await first).toBe(false)
    expect(state().open?.origin).toEqual({ kind: 'shipped', id: 'test' })
    expect(state().layout).toBe('rings')
  })

  it('does not ask for its file any more', async () => {
    await follow('#network=test')
    const kept = answeredLater<NetworkFile | undefined>()
    loadFile.mockImplementation(kept.ask)
    const first = follow(`#file=Mine&hash=${'a'.repeat(64)}`)
    await vi.waitFor(() => expect(loadFile).toHaveBeenCalled())
    await follow('#network=test&layout=rings')
    kept.give(undefined)
    await first
    expect([state().awaitedFile, state().dialog]).toEqual([null, null])
  })

  it('is left where its network is still being read, though the other only shows another view', async () => {
    await follow('#network=test')
    const slow = answeredLater<OpenResult>()
    openNetworkAddress.mockImplementation(slow.ask)
    const first = follow('#layout=lanes', '?data=data/slow.json')
    await follow('#network=test&layout=rings')
    expect(state().opening).toBeNull()
    slow.give(opened)
    expect(await first).toBe(false)
    expect(state().open?.origin).toEqual({ kind: 'shipped', id: 'test' })
    expect(state().layout).toBe('rings')
  })

  it('does not leave the other waiting for the file that it asked for', async () => {
    const stories = [
      { id: 'tale', title: 'Tale', steps: [{ id: 's', title: 'Look', view: 'layout=lanes' }] },
    ]
    openNetworkAddress.mockResolvedValue(
      openNetworkText('mine.json', JSON.stringify({ ...file, stories })),
    )
    await follow('#network=test')
    await follow(`#file=Yours&hash=${'a'.repeat(64)}`)
    await follow('#network=test&story=tale&step=s')
    expect([state().awaitedFile, state().dialog]).toEqual([null, null])
    expect(state().telling).toMatchObject({ story: 'tale', step: 's' })
  })
})

describe('a link to a lesson', () => {
  const lessons = [{ id: 'two doors', title: 'Two doors', steps: [{ id: 's', title: 'Look' }] }]
  const taught = openNetworkText('mine.json', JSON.stringify({ ...file, lessons }))

  it('opens it beside the picture, at its first step', async () => {
    openNetworkAddress.mockResolvedValue(taught)
    await follow('#network=test&lesson=two%20doors')
    expect(state().isLearning).toBe(true)
    expect(state().lessonProgress).toMatchObject({ lesson: 'two doors', step: 's', tasks: {} })
    expect(sentences()).toEqual([])
  })

  it('shows what the link shows beside it, where that is more than the step', async () => {
    openNetworkAddress.mockResolvedValue(taught)
    await follow('#network=test&lesson=two%20doors&layout=rings&selected=a')
    expect(state().lessonProgress?.step).toBe('s')
    expect([state().layout, state().selection.entities]).toEqual(['rings', ['a']])
  })

  it('says so where the network has no such lesson', async () => {
    await follow('#network=test&lesson=three')
    expect(state().isLearning).toBe(false)
    expect(sentences()).toEqual(['Part of the link could not be used and was left out: lesson.'])
  })
})

import { beforeEach, describe, expect, it, vi } from 'vitest'
import { buildNetwork } from '../../tests/support/networkBuilder.ts'
import { dataHash } from '../domain/network/dataHash.ts'
import { indexNetwork } from '../domain/network/indexNetwork.ts'
import { createAtlasStore, type AtlasStore } from '../store/atlasStore.ts'
import type { NetworkOrigin } from '../store/networkSlice.ts'
import { endPresenting, presentStory } from './presentStory.ts'
import { writeTexts } from './writeStory.ts'

let store: AtlasStore
/** What the browser shows on the whole screen. */
let screen: Element | null

function openOne(title: string, origin: NetworkOrigin = { kind: 'shipped', id: title }): void {
  const person = { id: 'p', name: 'Orla Maerin', type: 'facilitator_person' } as const
  const { file } = buildNetwork({ entities: ['a', person], meta: { title } })
  const stories = [{ id: 's', title: 'S', steps: [{ id: 'one', title: 'One', view: '' }] }]
  const told = { ...file, stories }
  store.getState().finishOpening({
    network: indexNetwork(told),
    origin,
    dataHash: dataHash(told),
  })
}

beforeEach(() => {
  screen = null
  Object.defineProperty(document, 'fullscreenElement', { configurable: true, get: () => screen })
  document.documentElement.requestFullscreen = vi.fn<() => Promise<void>>(async () => {
    screen = document.documentElement
  })
  document.exitFullscreen = vi.fn<() => Promise<void>>(async () => {
    screen = null
  })
  store = createAtlasStore()
  openOne('First')
})

describe('presenting', () => {
  it('takes the whole screen and gives it back at its end', async () => {
    await presentStory(store)
    expect([screen, store.getState().presenting?.isAside]).toEqual([
      document.documentElement,
      false,
    ])
    endPresenting(store)
    expect([screen, store.getState().presenting]).toEqual([null, null])
  })

  it('waits for what is still being written, though names are masked from then on', async () => {
    openOne('Own', { kind: 'file', fileName: 'own.json' })
    const place = { story: 's', step: 'one' }
    const writing = writeTexts(store, place, { title: 'Rewritten' })
    await presentStory(store)
    expect(await writing).toBe(true)
    const { open, unmasked } = store.getState()
    expect(open?.network.entityById.get('p')?.name).toBe('O. M.')
    expect(unmasked?.network.file.stories?.[0]?.steps[0]?.title).toBe('Rewritten')
    endPresenting(store)
    expect(store.getState().open?.network.file.stories?.[0]?.steps[0]?.title).toBe('Rewritten')
  })

  it('gives the screen back when another network is opened meanwhile', async () => {
    await presentStory(store)
    openOne('Second')
    expect([store.getState().presenting, screen]).toEqual([null, null])
  })

  it('leaves a screen alone that was whole before', async () => {
    screen = document.documentElement
    await presentStory(store)
    endPresenting(store)
    expect(screen).toBe(document.documentElement)
  })
})

import { beforeEach, describe, expect, it, vi } from 'vitest'
import { buildNetwork } from '../../tests/support/networkBuilder.ts'
import { dataHash } from '../domain/network/dataHash.ts'
import { indexNetwork } from '../domain/network/indexNetwork.ts'
import { createAtlasStore, type AtlasStore } from '../store/atlasStore.ts'
import { endPresenting, presentStory } from './presentStory.ts'

let store: AtlasStore
/** What the browser shows on the whole screen. */
let screen: Element | null

function openOne(title: string): void {
  const { file } = buildNetwork({ entities: ['a'], meta: { title } })
  const stories = [{ id: 's', title: 'S', steps: [{ id: 'one', title: 'One', view: '' }] }]
  const told = { ...file, stories }
  store.getState().finishOpening({
    network: indexNetwork(told),
    origin: { kind: 'shipped', id: title },
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

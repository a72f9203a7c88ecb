import { expect, it, vi } from 'vitest'
import { buildNetwork } from '../../tests/support/networkBuilder.ts'
import { createAtlasStore } from '../store/atlasStore.ts'
import { copyLink } from './copyLink.ts'

it('a link leads to what is shown, also before the address bar says so', async () => {
  const writeText = vi.fn<(text: string) => Promise<void>>().mockResolvedValue()
  vi.stubGlobal('navigator', { clipboard: { writeText } })
  history.replaceState(null, '', '/atlas/#network=test')
  const store = createAtlasStore()
  store.getState().finishOpening({
    network: buildNetwork({ relations: ['a finances b'] }),
    origin: { kind: 'shipped', id: 'test' },
    dataHash: '0',
  })
  store.getState().setLayout('rings')
  await copyLink.run(store)
  expect(writeText.mock.calls).toEqual([[`${location.origin}/atlas/#network=test&layout=rings`]])
  expect(store.getState().announcement?.sentence).toBe('The link is copied.')
})

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { buildNetwork } from '../../tests/support/networkBuilder.ts'
import { createAtlasStore, type AtlasStore } from '../store/atlasStore.ts'
import { outcomeOf } from '../store/run.ts'
import { keepBestStopsCurrent } from './keepBestStopsCurrent.ts'

/** Two relays that four end users lean on, and two decoys with one each: greed takes the decoys. */
const network = buildNetwork({
  entities: [
    'maker:manufacturer@DE',
    ...['a', 'b', 'd1', 'd2'].map((id) => `${id}@KP`),
    ...['u1', 'u2', 'u3', 'u4', 'v1', 'v2'].map((id) => `${id}:end_user@KP`),
  ],
  relations: [
    ...['a', 'b', 'd1', 'd2'].map((id) => `maker supplies ${id}`),
    ...['u1', 'u2', 'u3', 'u4'].flatMap((id) => [`a supplies ${id}`, `b supplies ${id}`]),
    'd1 supplies v1',
    'd2 supplies v2',
  ],
})

let store: AtlasStore
let end: () => void
beforeEach(() => {
  store = createAtlasStore()
  end = keepBestStopsCurrent(store)
  const origin = { kind: 'shipped', id: 'test' } as const
  store.getState().finishOpening({ network, origin, dataHash: '0' })
})
afterEach(() => end())

const state = () => store.getState()
const found = async () => {
  await vi.waitUntil(() => state().bestStops.status === 'done', { timeout: 30_000 })
  return outcomeOf(state().bestStops)
}

describe('the search for the best to stop', () => {
  it('runs once it is asked for, and says what it found', async () => {
    await Promise.resolve()
    expect(state().bestStops.status).toBe('idle')
    state().askBestStops()
    expect(await found()).toMatchObject({
      greedy: { stopped: ['d1', 'd2'], pairsLost: 2 },
      best: { stopped: ['a', 'b'], pairsLost: 4 },
    })
    await vi.waitFor(() =>
      expect(state().announcement?.sentence).toBe(
        'The best 2 entities to stop lose 4 of 6 pairs. Greedy misses 2 pairs of 4 (50\u00a0%). Proven: enumerated 10 sets, none loses more.',
      ),
    )
  })

  it('keeps to the budget where entities cost differently', async () => {
    state().setUsesCosts(true)
    state().setStopCost('a', 4)
    state().setStopBudget(2)
    state().askBestStops()
    expect((await found())?.best).toEqual({ stopped: ['d1', 'd2'], pairsLost: 2, cost: 2 })
  })

  it('ends when it is cancelled', async () => {
    state().askBestStops()
    await Promise.resolve()
    expect(state().bestStops.status).toBe('running')
    state().cancelBestStops()
    await Promise.resolve()
    expect(state().bestStops).toEqual({ status: 'idle' })
  })

  it('is forgotten when what counts is changed: it was about something else', async () => {
    state().askBestStops()
    await found()
    state().setAnalysisSettings({ ...state().analysisSettings, layers: ['money'] })
    await Promise.resolve()
    expect(state().bestStops).toEqual({ status: 'idle' })
  })
})

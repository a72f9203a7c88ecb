import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { buildNetwork } from '../../tests/support/networkBuilder.ts'
import { routesBetween } from '../commands/routeCommands.ts'
import { createAtlasStore, type AtlasStore } from '../store/atlasStore.ts'
import { outcomeOf } from '../store/run.ts'
import { keepRoutesCurrent } from './keepRoutesCurrent.ts'

const network = buildNetwork({
  entities: ['maker "Maker"', 'army "Army"'],
  relations: ['maker supplies front', 'front supplies army', 'maker finances army'],
})

let store: AtlasStore
let end: () => void
beforeEach(() => {
  store = createAtlasStore()
  end = keepRoutesCurrent(store)
  const origin = { kind: 'shipped', id: 'test' } as const
  store.getState().finishOpening({ network, origin, dataHash: '0' })
})
afterEach(() => end())

const state = () => store.getState()
const found = async () => {
  await vi.waitUntil(() => state().routesBetween.status === 'done', { timeout: 30_000 })
  return outcomeOf(state().routesBetween)?.map(({ routes }) => routes)
}

describe('the routes between two entities', () => {
  it('are found both ways once they are asked for, and said', async () => {
    state().setSelection({ entities: ['army', 'maker'], relations: [] })
    void routesBetween.run(store)
    expect(await found()).toEqual([
      [],
      [
        ['maker', 'army'],
        ['maker', 'front', 'army'],
      ],
    ])
    expect(state().announcement?.sentence).toBe('No route from Army to Maker, 2 the other way.')
  })

  it('are found again when other relations count', async () => {
    state().askRoutes({ kind: 'between', ids: ['maker', 'army'] })
    await found()
    state().setAnalysisSettings({ ...state().analysisSettings, layers: ['goods'] })
    await Promise.resolve()
    expect(await found()).toEqual([[['maker', 'front', 'army']], []])
  })

  it('are forgotten when something else is asked for', async () => {
    state().askRoutes({ kind: 'between', ids: ['maker', 'army'] })
    await found()
    state().askRoutes({ kind: 'from', id: 'maker' })
    await Promise.resolve()
    expect(state().routesBetween).toEqual({ status: 'idle' })
  })
})

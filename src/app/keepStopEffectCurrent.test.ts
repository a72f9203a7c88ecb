import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { buildNetwork } from '../../tests/support/networkBuilder.ts'
import { createAtlasStore, type AtlasStore } from '../store/atlasStore.ts'
import { outcomeOf } from '../store/run.ts'
import { keepStopEffectCurrent } from './keepStopEffectCurrent.ts'

const network = buildNetwork({
  entities: [
    'maker:manufacturer@DE "Maker"',
    'front@CN "Front"',
    'bank:bank@KP "Bank"',
    'army:end_user@KP',
  ],
  relations: ['maker supplies front', 'front supplies bank', 'bank finances army'],
})

let store: AtlasStore
let end: () => void
beforeEach(() => {
  store = createAtlasStore()
  end = keepStopEffectCurrent(store)
  const origin = { kind: 'shipped', id: 'test' } as const
  store.getState().finishOpening({ network, origin, dataHash: '0' })
})
afterEach(() => end())

const state = () => store.getState()
const until = (holds: () => boolean) => vi.waitUntil(holds, { timeout: 30_000 })
const done = () => until(() => state().stopEffect.status === 'done')
const lost = () => outcomeOf(state().stopEffect)?.pairsLost

describe('what stopping does', () => {
  it('is worked out and said whenever something is stopped', async () => {
    state().stop(['bank'])
    await done()
    expect(lost()).toBe(1)
    expect(state().announcement?.sentence).toBe(
      'Stopping Bank loses 1 of 1 pair and cuts off 1 of 1 end user.',
    )
  })

  it('follows undo, and says that nothing is stopped any more', async () => {
    state().stop(['bank'])
    await done()
    state().clearStopped()
    await until(() => state().stopEffect.status === 'idle')
    expect(state().announcement?.sentence).toBe('Nothing is stopped any more.')
  })

  it('is worked out anew when what it rests on changes', async () => {
    state().stop(['bank'])
    await done()
    state().setAnalysisSettings({ ...state().analysisSettings, endUsers: ['front'] })
    await until(() => lost() !== 1)
    await done()
    expect(lost()).toBe(0)
  })

  it('says only the last of several stops made one right after the other', async () => {
    const said: string[] = []
    store.subscribe(({ announcement }, before) => {
      if (announcement && announcement !== before.announcement) said.push(announcement.sentence)
    })
    state().stop(['bank'])
    state().stop(['front'])
    await done()
    expect(said).toEqual([
      'Stopping Bank and Front loses 1 of 1 pair and cuts off 1 of 1 end user.',
    ])
  })

  it('is left alone in Explore, and made up for on the way back', async () => {
    state().stop(['bank'])
    state().setMode('explore')
    await Promise.resolve()
    expect(state().stopEffect.status).toBe('idle')
    state().setMode('whatIf')
    await done()
    expect(lost()).toBe(1)
  })

  it('stays given up when the person would not wait', async () => {
    state().stop(['bank'])
    await Promise.resolve()
    state().setStopEffect({ status: 'failed', message: 'it was interrupted' })
    const { stopEffect } = state()
    state().stop(['front'])
    await done()
    expect([stopEffect.status, lost()]).toEqual(['failed', 1])
  })
})

describe('leaving What if while something is worked out', () => {
  it('ends the work and leaves nothing running', async () => {
    state().stop(['bank'])
    await Promise.resolve()
    expect(state().stopEffect.status).toBe('running')
    state().setMode('explore')
    await Promise.resolve()
    expect([state().stopEffect.status, state().announcement]).toEqual(['idle', null])
  })
})

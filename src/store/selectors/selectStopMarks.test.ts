import { beforeEach, describe, expect, it } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { buildStopEffect, supplied, UNREACHED } from '../../../tests/support/stopEffectBuilder.ts'
import { createAtlasStore, type AtlasStore } from '../atlasStore.ts'
import { selectStopMarks } from './selectStopMarks.ts'

const network = buildNetwork({
  relations: ['maker supplies front', 'front pays army', 'maker supplies bank', 'bank pays army'],
})

const effect = buildStopEffect(
  ['front'],
  [
    {
      id: 'army',
      before: supplied('maker front army'),
      after: supplied('maker bank army'),
    },
    { id: 'navy', before: supplied('maker front navy'), after: UNREACHED },
  ],
  {
    reroutes: [
      ['maker', 'bank'],
      ['bank', 'army'],
    ],
  },
)

let store: AtlasStore
beforeEach(() => {
  store = createAtlasStore()
  const origin = { kind: 'shipped', id: 'test' } as const
  store.getState().finishOpening({ network, origin, dataHash: 'abc' })
})

const marks = () => selectStopMarks(store.getState())

describe('what the picture marks in What if', () => {
  it('is a ghost at once, and who is cut off and the routes left once they are computed', () => {
    store.getState().stop(['front'])
    expect(marks()).toEqual({
      stopped: new Set(['front']),
      cutOff: new Set(),
      reroutes: new Set(),
    })
    store.getState().setStopEffect({ status: 'done', outcome: effect })
    expect(marks()).toEqual({
      stopped: new Set(['front']),
      cutOff: new Set(['navy']),
      reroutes: new Set(['r3', 'r4']),
    })
  })

  it('is nothing in Explore and where nothing is stopped', () => {
    store.getState().stop(['front'])
    store.getState().setMode('explore')
    const none = marks()
    expect([...none.stopped, ...none.cutOff, ...none.reroutes]).toEqual([])
    store.getState().setMode('whatIf')
    store.getState().clearStopped()
    expect(marks()).toBe(none)
  })

  it('is the same as long as nothing of it changes', () => {
    store.getState().stop(['front'])
    const before = marks()
    store.getState().setSelection({ entities: ['bank'], relations: [] })
    expect(marks()).toBe(before)
  })
})

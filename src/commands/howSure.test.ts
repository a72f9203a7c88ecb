import { beforeEach, describe, expect, it, vi } from 'vitest'
import { buildRouteAnalysis, buildStructureAnalysis } from '../../tests/support/analysisBuilder.ts'
import { buildNetwork } from '../../tests/support/networkBuilder.ts'
import { createAtlasStore, type AtlasStore } from '../store/atlasStore.ts'
import { selectDrawsJob, selectSureness } from '../store/selectors/selectSureness.ts'
import { askHowSure, changeSureness, stopDraws } from './howSure.ts'
import { showWitnesses } from './showWitnesses.ts'

const network = buildNetwork({
  entities: ['maker:manufacturer@DE', 'gate@CN', 'army:end_user@KP'],
  relations: ['maker supplies gate medium', 'gate supplies army'],
})

let store: AtlasStore

function finishAnalysis(analysis = buildRouteAnalysis([{ id: 'gate' }])) {
  const run = { id: 'run', isInThread: false }
  store.getState().setAnalysis({ status: 'done', analysis, run })
}

beforeEach(() => {
  store = createAtlasStore()
  store.getState().finishOpening({
    network,
    origin: { kind: 'shipped', id: 'test' },
    dataHash: 'abc',
  })
  finishAnalysis()
})

const isPossible = () => askHowSure.isPossible?.(store.getState())
const jobNow = () => selectDrawsJob(store.getState()).status
const drawn = () => selectSureness(store.getState())

describe('asking how sure', () => {
  it('draws the network and keeps what comes of it', async () => {
    expect(isPossible()).toBe(true)
    const asked = askHowSure.run(store)
    expect(jobNow()).toBe('running')
    await asked
    expect(jobNow()).toBe('idle')
    expect(drawn()?.draws).toBe(2_000)
    expect(drawn()?.entities.map(({ id }) => id)).toEqual(['gate'])
    expect(store.getState().announcement?.sentence).toBe('Drawn 2,000 times.')
    expect(isPossible()).toBe(false)
  })

  it('is stopped at once, and nothing is kept', async () => {
    const asked = askHowSure.run(store)
    stopDraws(store)
    expect(jobNow()).toBe('stopped')
    await asked
    expect(jobNow()).toBe('stopped')
    expect(drawn()).toBeNull()
    expect(isPossible()).toBe(true)
  })

  it('forgets nothing when assumptions change and change back', async () => {
    await askHowSure.run(store)
    const first = drawn()
    changeSureness(store, (settings) => ({ ...settings, seed: 7 }))
    expect(drawn()).toBeNull()
    await askHowSure.run(store)
    expect(drawn()).not.toEqual(first)
    changeSureness(store, (settings) => ({ ...settings, seed: 42 }))
    expect(drawn()).toBe(first)
  })

  it('stops draws that rest on other assumptions', async () => {
    const asked = askHowSure.run(store)
    changeSureness(store, (settings) => ({ ...settings, draws: 100 }))
    await asked
    expect(store.getState().drawsJob.status).toBe('stopped')
    expect(jobNow()).toBe('idle')
    expect(drawn()).toBeNull()
  })

  it('does not show draws over one run under another', async () => {
    await askHowSure.run(store)
    const { analysis, setAnalysis } = store.getState()
    if (analysis.status !== 'done') throw new Error('The analysis is there.')
    setAnalysis({ ...analysis, run: { id: 'other', isInThread: false } })
    expect(drawn()).toBeNull()
  })

  it('says why draws fail', async () => {
    vi.doMock('../analysis/client/startSureness.ts', () => ({
      startSureness: () => {
        throw new RangeError('out of memory')
      },
    }))
    await askHowSure.run(store)
    expect(store.getState().drawsJob).toMatchObject({
      status: 'failed',
      message: 'RangeError: out of memory',
    })
    vi.doUnmock('../analysis/client/startSureness.ts')
  })

  it('is not possible without routes', () => {
    finishAnalysis(buildStructureAnalysis())
    expect(isPossible()).toBe(false)
  })
})

const witness = (from: string, to: string) => ({ dealing: [from, to] as const, pairs: null })

describe('showing witnesses', () => {
  const group = { endUser: 'army', distance: 1, alternatives: 4 }

  it('dots the first of each group once, and all that only help together', () => {
    const single = ['ab', 'cd', 'ef', 'gh'].map(([from = '', to = '']) => witness(from, to))
    const joint = ['ab', 'ij', 'kl', 'mn'].map(([from = '', to = '']) => witness(from, to))
    showWitnesses(store, [
      { ...group, witnesses: single },
      { ...group, distance: 4, witnesses: joint },
    ])
    expect(
      store.getState().hypothetical.map(({ kind, source, target }) => `${kind} ${source}${target}`),
    ).toEqual(['ab', 'cd', 'ef', 'ij', 'kl', 'mn'].map((ends) => `witness ${ends}`))
  })

  it('takes them off again', () => {
    showWitnesses(store, [{ ...group, witnesses: [witness('a', 'b')] }])
    showWitnesses(store, [])
    expect(store.getState().hypothetical).toEqual([])
  })
})

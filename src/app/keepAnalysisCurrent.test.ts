import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildNetwork } from '../../tests/support/networkBuilder.ts'
import { DEFAULT_ANALYSIS_SETTINGS } from '../domain/chokepoint/settings.ts'
import { atlasStore } from '../store/atlasStore.ts'
import { keepAnalysisCurrent } from './keepAnalysisCurrent.ts'

const network = buildNetwork({
  entities: ['maker:manufacturer@DE', 'trader@CN', 'gate:bank@KP', 'army:end_user@KP'],
  relations: ['maker supplies trader', 'trader supplies gate', 'gate finances army'],
})
const ring = buildNetwork({
  relations: Array.from(
    { length: 1_500 },
    (_, place) => `e${place} related_to e${(place + 1) % 1_500}`,
  ),
})

const state = () => atlasStore.getState()
const open = (which: typeof network) =>
  state().finishOpening({ network: which, origin: { kind: 'shipped', id: 'a' }, dataHash: 'ab' })
const goodsOnly = { ...DEFAULT_ANALYSIS_SETTINGS, layers: ['goods' as const] }

/** Resolves with the state of the run once it is of a kind. */
const until = (status: string) =>
  new Promise<ReturnType<typeof state>['analysis']>((resolve) => {
    const look = ({ analysis }: ReturnType<typeof state>) => {
      if (analysis.status === status) resolve(analysis)
      return analysis.status === status
    }
    if (look(state())) return
    const off = atlasStore.subscribe((now) => {
      if (look(now)) off()
    })
  })
const settled = () => new Promise<void>((resolve) => queueMicrotask(resolve))

/** The run that is shown, once it is done. */
async function shown() {
  await settled()
  const run = await until('done')
  if (run.status !== 'done' || !run.run) throw new Error('No run is shown.')
  return { analysis: run.analysis, ...run.run }
}

let stop = () => {}
beforeEach(() => {
  stop = keepAnalysisCurrent(atlasStore)
})
afterEach(() => {
  stop()
  state().setAnalysisSettings(DEFAULT_ANALYSIS_SETTINGS)
})

describe('the analysis of the open network', () => {
  it('is made when one is opened, and says by which run and where', async () => {
    open(network)
    const run = await shown()
    expect(run.analysis.entities).toBe(4)
    expect(run.id).toMatch(/^[0-9a-f]{64}$/)
    expect(run.isInThread).toBe(true)
  })

  it('is made anew for other settings, and is there at once when they are taken back', async () => {
    open(network)
    const first = await shown()
    state().setAnalysisSettings(goodsOnly)
    const second = await shown()
    expect(second.id).not.toBe(first.id)
    expect(second.analysis.entities).toBe(3)
    state().setAnalysisSettings(DEFAULT_ANALYSIS_SETTINGS)
    await settled()
    const again = state().analysis
    expect(again.status === 'done' && again.analysis).toBe(first.analysis)
  })

  it('keeps the last numbers readable while it runs', async () => {
    open(network)
    const first = await shown()
    state().setAnalysisSettings(goodsOnly)
    await settled()
    expect(state().analysis).toMatchObject({
      status: 'running',
      previous: first.analysis,
      run: { id: first.id },
    })
    await shown()
  })

  it('stays stopped once it is stopped, until what it rests on changes', async () => {
    open(ring)
    await until('running')
    state().setAnalysis({ status: 'failed', message: 'stopped' })
    for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setTimeout(resolve, 0))
    expect(state().analysis).toEqual({ status: 'failed', message: 'stopped' })
    open(network)
    expect((await shown()).analysis.entities).toBe(4)
  })
})

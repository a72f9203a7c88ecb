import { describe, expect, it, vi } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { DEFAULT_VIEW } from '../../domain/view/atlasView.ts'
import { createAtlasStore } from '../../store/atlasStore.ts'
import type { LabelFonts } from '../labels/labelText.ts'
import { startPlacing } from './placement.ts'

const sixPerLetter = (text: string) => text.length * 6
const fonts: LabelFonts = { name: () => sixPerLetter, note: sixPerLetter, caption: sixPerLetter }

async function laidOut(relations = ['maker supplies trader', 'trader supplies user']) {
  const store = createAtlasStore()
  const network = buildNetwork({
    entities: ['maker:manufacturer@CN', 'trader@KP', 'user:end_user@KP'],
    relations,
  })
  store
    .getState()
    .finishOpening({ network, origin: { kind: 'file', fileName: 'a.json' }, dataHash: '0' })
  store.getState().setAnalysis({ status: 'failed', message: 'not needed here' })
  const placing = startPlacing(store, fonts, () => ({ aspect: 1.6, unitsPerPixel: 1.8 }))
  const drawn = () => placing.state.getState().placement?.request.subject.layout
  await vi.waitFor(() => expect(drawn()).toBe('routes'))
  return { store, placing, drawn }
}

describe('a layout under way', () => {
  it('replaces the drawing when it is done, and leaves nothing running', async () => {
    const { store, placing, drawn } = await laidOut()
    store.getState().setLayout('lanes')
    await vi.waitFor(() => expect(drawn()).toBe('lanes'))
    expect(store.getState().layoutRun).toEqual({ status: 'idle' })
    placing.stop()
  })

  it('goes back to the layout that is drawn when it is stopped', async () => {
    const { store, placing, drawn } = await laidOut()
    store.getState().setLayout('lanes')
    expect(store.getState().layoutRun.status).toBe('running')
    store.getState().setLayoutRun({ status: 'stopping' })
    expect(store.getState().layout).toBe('routes')
    expect(store.getState().layoutRun).toEqual({ status: 'idle' })
    store.getState().setLayout('rings')
    await vi.waitFor(() => expect(drawn()).toBe('rings'))
    placing.stop()
  })

  it('falls back to routes, the quickest, when the first drawing of a network is stopped', async () => {
    const store = createAtlasStore()
    const network = buildNetwork({ relations: ['a related_to b', 'b related_to c'] })
    const origin = { kind: 'file', fileName: 'list.csv' } as const
    store
      .getState()
      .finishOpening({ network, origin, dataHash: '0' }, { ...DEFAULT_VIEW, layout: 'force' })
    store.getState().setAnalysis({ status: 'failed', message: 'not asked for' })
    const placing = startPlacing(store, fonts, () => ({ aspect: 1.6, unitsPerPixel: 1.8 }))
    expect(store.getState().layoutRun).toMatchObject({ status: 'running', layout: 'force' })
    store.getState().setLayoutRun({ status: 'stopping' })
    expect(store.getState().layout).toBe('routes')
    const drawn = () => placing.state.getState().placement?.request.subject.layout
    await vi.waitFor(() => expect(drawn()).toBe('routes'))
    expect(store.getState().layoutRun).toEqual({ status: 'idle' })
    placing.stop()
  })

  it('draws the relations of a front where it is, though its arcs are those of its principal', async () => {
    const { store, placing } = await laidOut([
      'front fronts_for trader',
      'front supplies user',
      'trader supplies user',
    ])
    const shown = () => placing.state.getState().placement?.request
    expect([...(shown()?.arcOf ?? [])]).toEqual([
      ['r1', 0],
      ['r2', 1],
      ['r3', 2],
    ])
    const { analysisSettings, setAnalysisSettings } = store.getState()
    setAnalysisSettings({ ...analysisSettings, ownFronts: 'together' })
    await vi.waitFor(() => expect(shown()?.input.arcs).toHaveLength(1))
    expect([...(shown()?.arcOf ?? [])]).toEqual([['r3', 0]])
    placing.stop()
  })

  it('knows who is off the routes only because it counts with a principal that is on them', async () => {
    const { store, placing } = await laidOut([
      'maker supplies trader',
      'trader supplies user',
      'front fronts_for trader',
      'branch fronts_for hermit',
    ])
    const entities = () => placing.state.getState().placement?.request.input.entities ?? []
    const withPrincipal = () =>
      entities().flatMap(({ id, isWithPrincipal }) => (isWithPrincipal ? [id] : []))
    expect(withPrincipal()).toEqual([])
    const { analysisSettings, setAnalysisSettings } = store.getState()
    setAnalysisSettings({ ...analysisSettings, ownFronts: 'together' })
    await vi.waitFor(() => expect(withPrincipal()).toEqual(['front']))
    placing.stop()
  })
})

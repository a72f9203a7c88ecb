import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { buildNetwork } from '../../tests/support/networkBuilder.ts'
import { analyseChokepoints } from '../analysis/chokepoint/analyseChokepoints.ts'
import { createAtlasStore, type AtlasStore } from '../store/atlasStore.ts'
import { selectPosition, selectShipments } from '../store/selectors/selectSureness.ts'
import { keepPositionCurrent } from './keepPositionCurrent.ts'

const network = buildNetwork({
  entities: ['maker:manufacturer@DE', 'gate@CN', 'second@CN', 'army:end_user@KP'],
  relations: [
    'maker supplies gate',
    'gate supplies army',
    'gate supplies second',
    'maker supplies second',
  ],
})

let store: AtlasStore
let end: () => void

function analysed(id: string) {
  const { setAnalysis, analysisSettings } = store.getState()
  const analysis = analyseChokepoints(network, analysisSettings)
  setAnalysis({ status: 'done', analysis, run: { id, isInThread: false } })
}

const select = (...entities: string[]) => store.getState().setSelection({ entities, relations: [] })
const position = () => selectPosition(store.getState())
const supply = () => selectShipments(store.getState())

beforeEach(() => {
  store = createAtlasStore()
  store.getState().finishOpening({
    network,
    origin: { kind: 'shipped', id: 'test' },
    dataHash: 'abc',
  })
  end = keepPositionCurrent(store)
})

afterEach(() => end())

describe('where the selected entity stands', () => {
  it('is found once it is selected and the analysis is there', async () => {
    select('gate')
    expect(position()).toBeUndefined()
    analysed('one')
    await vi.waitFor(() => expect(position()?.id).toBe('gate'))
    expect(position()?.bypasses.map(({ endUser }) => endUser)).toEqual(['army'])
    await vi.waitFor(() => expect(supply()).toEqual({ shipments: [], endUsers: [] }))
  })

  it('is found for the entity selected last, however quickly others were', async () => {
    analysed('one')
    for (const id of ['gate', 'second', 'maker', 'second']) select(id)
    await vi.waitFor(() => expect(position()?.id).toBe('second'))
    expect(position()?.bypasses).toEqual([])
  })

  it('is not shown under another run, and found anew', async () => {
    analysed('one')
    select('gate')
    await vi.waitFor(() => expect(position()).toBeDefined())
    const first = position()
    analysed('two')
    expect(position()).toBeUndefined()
    await vi.waitFor(() => expect(position()).toEqual(first))
  })

  it('is not asked for several entities, nor found for one without any flow', async () => {
    analysed('one')
    select('gate', 'second')
    expect(position()).toBeUndefined()
    select('nobody')
    await vi.waitFor(() => expect(position()).toBeNull())
  })
})

describe('witnesses drawn for an entity', () => {
  it('go when another is read about', () => {
    analysed('one')
    select('gate')
    store.getState().suppose('witness', [['maker', 'army']])
    select('gate')
    expect(store.getState().hypothetical).toHaveLength(1)
    select('second')
    expect(store.getState().hypothetical).toEqual([])
  })
})

import { act, render, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { buildNetwork } from '../../tests/support/networkBuilder.ts'
import { atlasStore } from '../store/atlasStore.ts'
import { RunningWork } from './RunningWork.tsx'

const state = () => atlasStore.getState()
const bars = () => screen.queryAllByRole('progressbar').map((bar) => bar.textContent)

beforeEach(() => {
  atlasStore.setState(atlasStore.getInitialState(), true)
  const network = buildNetwork({
    entities: Array.from({ length: 1200 }, (_, index) => `e${index}`),
  })
  state().finishOpening({ network, origin: { kind: 'file', fileName: 'a.json' }, dataHash: '0' })
})

describe('work under way', () => {
  it('tells that a network which is laid out is being drawn, until it can be seen', () => {
    render(<RunningWork />)
    expect(bars()).toEqual(['Drawing 1,200 entities'])
    act(() => state().setPictured(state().open!.network))
    expect(bars()).toEqual([])
  })

  it('tells of a layout alone while there is one, which can be stopped for the routes', () => {
    act(() => state().setLayoutRun({ status: 'running', layout: 'force', progress: 0.25 }))
    render(<RunningWork />)
    expect(bars()).toEqual(['Laying out: Force25%'])
    expect(screen.getByRole('button', { name: 'Stop' })).toBeInTheDocument()
  })

  it('offers no way to stop a first drawing by routes, than which none is quicker', () => {
    act(() => state().setLayoutRun({ status: 'running', layout: 'routes', progress: 0 }))
    render(<RunningWork />)
    expect(bars()).toEqual(['Laying out: Routes'])
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
    act(() => state().setPictured(state().open!.network))
    expect(screen.getByRole('button', { name: 'Stop' })).toBeInTheDocument()
  })
})

import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  buildRouteAnalysis,
  buildStructureAnalysis,
} from '../../../tests/support/analysisBuilder.ts'
import { network } from '../../../tests/support/methodNetwork.ts'
import { DEFAULT_ANALYSIS_SETTINGS } from '../../domain/chokepoint/settings.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { MethodDialog } from './MethodDialog.tsx'

const state = () => atlasStore.getState()
const settings = () => state().analysisSettings
const undo = () => act(() => atlasStore.temporal.getState().undo())

beforeEach(() => {
  state().finishOpening({ network, origin: { kind: 'shipped', id: 'test' }, dataHash: '0' })
  state().setAnalysis({
    status: 'done',
    analysis: {
      ...buildRouteAnalysis([{ id: 'trader', score: 61.25, tier: 1 }], {
        entryPoints: ['maker', 'shell'],
        endUsers: ['army'],
        reachedEndUsers: ['army'],
        connectedPairs: 2,
      }),
      entities: 5,
      arcs: 4,
      usedRelations: 4,
      undatedRelations: 3,
    },
  })
  state().setDialog('method')
  atlasStore.temporal.getState().clear()
})

const run = () => within(screen.getByLabelText('Numbers of this run'))
const figure = (label: string) => run().getByText(label).nextElementSibling?.textContent

describe('an analyst asks how this is computed', () => {
  it('and reads the numbers of the run and who is highest', () => {
    render(<MethodDialog />)
    expect(
      [
        'entities in the graph',
        'arcs between them',
        'entry points',
        'end users',
        'connected pairs',
        'end users reached',
        'relations used',
        'undated relations',
      ].map(figure),
    ).toEqual(['5', '4', '2', '1', '2', '1', '4', '3'])
    expect(run().getByRole('list', { name: 'Highest scores' })).toHaveTextContent('Trader 61.3')
  })

  it('and reads what a score is made of, with the weights in use', () => {
    render(<MethodDialog />)
    expect(
      screen.getByText(
        /^100 × \(0.35 gatekeeper \+ 0.3 supply loss \+ 0.2 route share \+ 0.1 cut membership \+ 0.05 fragmentation\)/,
      ),
    ).toBeVisible()
    expect(screen.getByText(/^Filtering the picture never changes a score/)).toBeVisible()
  })

  it('and reads by which run number they go, and whether a worker was missing', () => {
    const done = state().analysis
    if (done.status !== 'done') throw new Error('no analysis')
    const id = '0123456789abcdef'.repeat(4)
    state().setAnalysis({ ...done, run: { id, isInThread: false } })
    render(<MethodDialog />)
    expect(run().getByText('Run 0123456789ab')).toBeVisible()
    expect(run().queryByText(/could not be loaded/)).toBeNull()
    act(() => state().setAnalysis({ ...done, run: { id, isInThread: true } }))
    expect(run().getByText(/^The worker script could not be loaded/)).toBeVisible()
  })

  it('and closes it again', async () => {
    render(<MethodDialog />)
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(state().dialog).toBeNull()
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('and sees that numbers are being worked out, with the last ones still there', () => {
    const done = state().analysis
    if (done.status !== 'done') throw new Error('no analysis')
    state().setAnalysis({ status: 'running', progress: 0.5, previous: done.analysis })
    render(<MethodDialog />)
    expect(run().getByRole('status')).toHaveTextContent('Working it out again …')
    expect(figure('connected pairs')).toBe('2')
  })

  it('and is told why nothing can be computed, never 0', () => {
    state().setAnalysis({
      status: 'done',
      analysis: buildStructureAnalysis({ reason: 'no entry points', components: 1 }),
    })
    render(<MethodDialog />)
    expect(
      run().getByText('Not applicable: there are no entry points, so there is no route.'),
    ).toBeVisible()
    expect(run().queryByText('connected pairs')).toBeNull()
    expect(figure('components')).toBe('1')
  })

  it('and is told when it failed', () => {
    state().setAnalysis({ status: 'failed', message: 'out of memory' })
    render(<MethodDialog />)
    expect(run().getByRole('status')).toHaveTextContent(
      'The analysis did not finish: out of memory',
    )
  })
})

describe('the parts', () => {
  it('are one tab away from each other', async () => {
    render(<MethodDialog />)
    await userEvent.click(screen.getByRole('tab', { name: 'Weights' }))
    expect(screen.getByText('35 % of the score')).toBeVisible()
    expect(screen.queryByText(/^100 ×/)).toBeNull()
  })
})

describe('everything at once', () => {
  it('goes back to the defaults, and undo brings the choices back', async () => {
    const chosen = { ...DEFAULT_ANALYSIS_SETTINGS, entryPoints: ['maker'], layers: [] }
    state().setAnalysisSettings(chosen)
    render(<MethodDialog />)
    const reset = screen.getByRole('button', { name: 'Put everything back to the defaults' })
    await userEvent.click(reset)
    expect(settings()).toBe(DEFAULT_ANALYSIS_SETTINGS)
    expect(reset).toBeDisabled()
    undo()
    expect(settings()).toBe(chosen)
  })
})

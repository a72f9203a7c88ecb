import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import {
  buildRouteAnalysis,
  buildStructureAnalysis,
} from '../../../tests/support/analysisBuilder.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { DetailsPanel } from './DetailsPanel.tsx'
import { drawsFlags } from './drawsFlags.ts'
import { network, state, select, heading, section } from '../../../tests/support/detailsPanel.ts'

vi.mock('./drawsFlags.ts', () => ({ drawsFlags: vi.fn<() => boolean>(() => true) }))

beforeEach(() => {
  atlasStore.setState(atlasStore.getInitialState(), true)
  state().finishOpening({ network, origin: { kind: 'shipped', id: 'test' }, dataHash: '0' })
  vi.mocked(drawsFlags).mockReturnValue(true)
  render(<DetailsPanel />)
})

describe('why it is a chokepoint', () => {
  const analysis = buildRouteAnalysis(
    [
      {
        id: 'dandong',
        tier: 3,
        score: 40,
        supplyLoss: 0.5,
        pairsLost: 1,
        lostPairs: [
          ['fronts', 'users'],
          ['ship', 'users'],
        ],
        restsOn: ['fronts', 'ship'],
        cutsOff: ['users'],
        routeShare: 0.4,
      },
    ],
    {
      connectedPairs: 2,
      connectedEntryPoints: ['fronts'],
      reachedEndUsers: ['users', 'kwangson'],
      onRoutesBetween: (from, to) => [...from, ...to],
    },
  )
  const done = () => act(() => state().setAnalysis({ status: 'done', analysis }))

  it('waits for the analysis', () => {
    select('dandong')
    expect(section('Is it a chokepoint?').getByText('Computing …')).toBeInTheDocument()
    done()
    expect(section('Why a chokepoint').getByText('It concentrates routes.')).toBeInTheDocument()
    expect(screen.queryByText('Computing …')).toBeNull()
  })

  it('keeps the last answer while the next is computed, and says so', () => {
    done()
    select('dandong')
    act(() => state().setAnalysis({ status: 'running', progress: 0, previous: analysis }))
    expect(screen.getByText('Computing anew …')).toBeInTheDocument()
    expect(screen.getByText('It concentrates routes.')).toBeInTheDocument()
  })

  it('says when the analysis did not finish', () => {
    select('dandong')
    act(() => state().setAnalysis({ status: 'failed', message: 'out of memory' }))
    expect(screen.getByText('The analysis did not finish: out of memory')).toBeInTheDocument()
  })

  it('stands beside what sources report', () => {
    done()
    select('dandong')
    expect(screen.getByText(/^Reported as a key node: one of a few/)).toBeInTheDocument()
  })

  it('is also told of what is none, in the words of a network without routes too', () => {
    done()
    select('kwangson')
    expect(heading(3)).toContain('Why not a chokepoint')
    const structure = buildStructureAnalysis({ cutEntities: ['kwangson'] })
    act(() => state().setAnalysis({ status: 'done', analysis: structure }))
    expect(heading(3)).toContain('Why a cut entity')
    select('dandong')
    expect(heading(3)).toContain('Why not a cut entity')
  })

  it('shows each criterion with its value, and apart from the score what stands beside it', () => {
    done()
    select('dandong')
    const why = section('Why a chokepoint')
    const values = ['Gatekeeper', 'Supply loss', 'Route share', 'Cut membership', 'Fragmentation']
    expect(values.map((name) => why.getByText(name).nextSibling?.textContent)).toEqual([
      '0\u00a0%',
      '50\u00a0%',
      '40\u00a0%',
      '0\u00a0%',
      '0\u00a0%',
    ])
    const beside = why.getByRole('heading', { level: 4, name: 'Beside the score' })
    const unlisted = why.getByText('No cases are recorded behind its relations', { exact: false })
    expect(beside.compareDocumentPosition(unlisted)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  it('lists the pairs behind a number and keeps their routes lit, until it is put away', async () => {
    done()
    select('dandong')
    const loses = section('Why a chokepoint').getByText(/connected pairs lose/)
    const number = within(loses).getAllByRole('button')[0]!
    expect(number).toHaveAttribute('aria-expanded', 'false')
    await userEvent.click(number)
    expect(number).toHaveAttribute('aria-expanded', 'true')
    expect(state().keptLit).toEqual(['fronts', 'ship', 'dandong', 'users'])
    const [list] = screen.getAllByRole('list')
    const pairs = within(list!).getAllByRole('button')
    expect(pairs.map((pair) => pair.getAttribute('aria-label'))).toEqual([
      'Fronts to Users',
      'Wise Ship to Users',
    ])
    await userEvent.hover(pairs[1]!)
    expect(state().hovered).toEqual({ kind: 'entities', ids: ['ship', 'users'] })
    await userEvent.click(number)
    expect(state().keptLit).toBeNull()
    expect(screen.queryByText(/from entry point to end user/)).toBeNull()
  })

  it('leads from a pair to its two ends, and lets go of the light', async () => {
    done()
    select('dandong')
    const loses = section('Why a chokepoint').getByText(/connected pairs lose/)
    await userEvent.click(within(loses).getAllByRole('button')[0]!)
    await userEvent.click(screen.getByRole('button', { name: 'Wise Ship to Users' }))
    expect(state().selection.entities).toEqual(['ship', 'users'])
    expect(state().keptLit).toBeNull()
  })

  it('lights up the entities behind a number, leads to them and back again', async () => {
    done()
    select('dandong')
    const points = section('Why a chokepoint').getByText(/The score rests on/)
    const number = within(points).getByRole('button', { name: '2' })
    await userEvent.hover(number)
    expect(state().hovered).toEqual({ kind: 'entities', ids: ['fronts', 'ship'] })
    expect(heading(2)).toEqual(['Dandong Industrial'])
    await userEvent.click(number)
    expect(state().selection.entities).toEqual(['fronts', 'ship'])
    expect(heading(2)).toEqual(['2 entities are selected'])
    await userEvent.click(screen.getByRole('button', { name: 'Back to Dandong Industrial' }))
    expect(heading(2)).toEqual(['Dandong Industrial'])
    expect(screen.queryByRole('button', { name: /^Back/ })).toBeNull()
  })
})

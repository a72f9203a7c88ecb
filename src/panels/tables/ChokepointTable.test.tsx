import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import {
  buildRouteAnalysis,
  buildStructureAnalysis,
} from '../../../tests/support/analysisBuilder.ts'
import { downloadText } from '../../lib/downloadText.ts'
import { TablesPanel } from './TablesPanel.tsx'
import { cells, names, openTables, state } from '../../../tests/support/tablesPanel.ts'

vi.mock('../../lib/downloadText.ts', () => ({ downloadText: vi.fn<typeof downloadText>() }))

beforeEach(() => {
  openTables()
  vi.mocked(downloadText).mockClear()
})

describe('the table of chokepoints', () => {
  beforeEach(() => state().setTable('chokepoints'))

  it('ranks, and names who reports a key node without where the copy lies', () => {
    render(<TablesPanel />)
    expect(cells('Dandong')).toEqual([
      '2',
      'Dandong',
      'trading company',
      'China',
      '3',
      '10.0',
      '0 %',
      '50 %',
      '0 %',
      '0 %',
      '0 %',
      '0 %',
      'UN, C4ADS',
      '–',
      '–',
      'unlisted',
    ])
    expect(screen.getByText('UN, C4ADS')).toHaveAttribute('title', 'UN (copy on GitHub), C4ADS')
    expect(names()).toEqual(['Kwangson', 'Dandong'])
  })

  it('tells what stands beside the score, and what it is made of', () => {
    const own = buildRouteAnalysis([
      {
        id: 'dandong',
        tier: 2,
        cutMembership: 0.25,
        fragmentation: 0.125,
        topThreeShare: 0.94,
        cases: ['c1', 'c2'],
        repeat: 0.5,
        convergence: { licit: ['komid'], illicit: ['aurora'], alleged: [], unknown: [], value: 1 },
        isUnlisted: false,
      },
    ])
    state().setAnalysis({ status: 'done', analysis: own })
    render(<TablesPanel />)
    expect(cells('Dandong').slice(-7)).toEqual([
      '25 %',
      '13 %',
      '94 %',
      'UN, C4ADS',
      '50 %',
      '100 %',
      'listed',
    ])
    expect(screen.getByText('50 %')).toHaveAttribute('title', '2 cases behind its relations')
    expect(screen.getByText('100 %')).toHaveAttribute(
      'title',
      'Neighbours by what is established of dealings with them: 1 licit, 1 illicit, 0 alleged, 0 unknown',
    )
  })

  it('sets the busiest beside the first, where busy is not critical', async () => {
    const partners = { dandong: ['a', 'b', 'c'], kwangson: ['a'] }
    const own = buildRouteAnalysis([{ id: 'kwangson' }, { id: 'dandong' }], {
      busiest: 'dandong',
      partnersOf: (id) => partners[id as keyof typeof partners],
    })
    state().setAnalysis({ status: 'done', analysis: own })
    render(<TablesPanel />)
    const note = screen.getByText(/^Busy is not critical/)
    expect(note).toHaveTextContent(
      'Busy is not critical: Dandong has the most partners, 3, and ranks 2; Kwangson ranks first with 1.',
    )
    await userEvent.click(within(note).getByRole('button', { name: 'Dandong' }))
    expect(state().selection.entities).toEqual(['dandong'])
  })

  it('says that it is being computed, or that it failed', () => {
    render(<TablesPanel />)
    act(() => state().setAnalysis({ status: 'running', progress: 0.5 }))
    expect(screen.getByText('The chokepoints are being computed')).toBeInTheDocument()
    act(() => state().setAnalysis({ status: 'failed', message: 'out of memory' }))
    expect(screen.getByText('The analysis did not finish')).toBeInTheDocument()
    expect(screen.getByText('out of memory')).toBeInTheDocument()
  })

  it('says that nothing lies between, apart from nothing passing the filter', () => {
    state().setAnalysis({ status: 'done', analysis: buildRouteAnalysis([]) })
    render(<TablesPanel />)
    expect(
      screen.getByText('No entity lies between entry points and end users on any route'),
    ).toBeInTheDocument()
  })

  it('shows cut entities, and why, where a network has no routes', () => {
    const structure = buildStructureAnalysis({
      cutEntities: ['kwangson'],
      betweenness: [
        { id: 'komid', value: 3, share: 0.75 },
        { id: 'kwangson', value: 0, share: 0 },
        { id: 'dandong', value: 0, share: 0 },
      ],
      standings: [{ id: 'kwangson', core: 2, pageRank: 0.31234, blocks: 3 }],
    })
    state().setAnalysis({ status: 'done', analysis: structure })
    render(<TablesPanel />)
    expect(
      screen.getByText('Without end users there are no routes: cut entities are shown instead.'),
    ).toBeInTheDocument()
    expect(names()).toEqual(['KOMID', 'Kwangson'])
    expect(cells('Kwangson')).toEqual([
      '2',
      'Kwangson',
      'bank',
      'North Korea',
      'yes',
      '0 %',
      '3',
      '2',
      '31.23 %',
    ])
  })
})

import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { only } from '../../domain/filter/changeFilter.ts'
import { EMPTY_FILTER } from '../../domain/filter/filter.ts'
import { indexNetwork } from '../../domain/network/indexNetwork.ts'
import { downloadText } from '../../lib/downloadText.ts'
import { TablesPanel } from './TablesPanel.tsx'
import {
  cells,
  names,
  network,
  openTables,
  row,
  state,
} from '../../../tests/support/tablesPanel.ts'

vi.mock('../../lib/downloadText.ts', () => ({ downloadText: vi.fn<typeof downloadText>() }))

beforeEach(() => {
  openTables()
  vi.mocked(downloadText).mockClear()
})

describe('the table of sources', () => {
  beforeEach(() => state().setTable('sources'))

  it('holds what the shown rests on, and how much of it', () => {
    render(<TablesPanel />)
    expect(cells('Zeta list')).toEqual([
      '1',
      'Zeta list',
      'UN (copy on GitHub)',
      '',
      'UN document',
      '3',
      '3',
      '',
    ])
    expect(cells('Alpha note').slice(-3)).toEqual(['0', '1', 'www.example.org'])
    act(() => state().setFilter(only(EMPTY_FILTER, 'country', 'KP')))
    expect(names()).toEqual(['Zeta list'])
    expect(cells('Zeta list').slice(-3)).toEqual(['1', '2', ''])
  })

  it('holds what nothing rests on while nothing is left out, and leads to writing one anew', async () => {
    const unused = { id: 's3', title: 'Unused note', publisher: 'Press', type: 'press' as const }
    const file = { ...network.file, sources: [...network.file.sources, unused] }
    const origin = { kind: 'file' as const, fileName: 'own.json' }
    act(() => state().finishOpening({ network: indexNetwork(file), origin, dataHash: '1' }))
    render(<TablesPanel />)
    expect(cells('Unused note').slice(-3)).toEqual(['0', '0', ''])
    expect(screen.queryByRole('button', { name: 'Edit the chosen source' })).toBeNull()
    await userEvent.click(row('Unused note'))
    await userEvent.click(screen.getByRole('button', { name: 'Edit the chosen source' }))
    expect(state().editing).toEqual({ kind: 'source', id: 's3' })
    act(() => state().setFilter(only(EMPTY_FILTER, 'country', 'KP')))
    expect(names()).toEqual(['Zeta list'])
  })

  it('opens a document in a new tab', () => {
    render(<TablesPanel />)
    const link = screen.getByRole('link', { name: 'Alpha note' })
    expect(link).toHaveAttribute('href', 'https://www.example.org/a/b')
    expect(link).toHaveAttribute('target', '_blank')
    expect(link).toHaveAttribute('rel', 'noopener noreferrer')
  })

  it('selects the relations that rest on one, or else the entities, and lets go with them', async () => {
    render(<TablesPanel />)
    await userEvent.click(row('Zeta list'))
    expect(state().selection).toEqual({ entities: [], relations: ['r1', 'r2', 'r3'] })
    expect(row('Zeta list')).toHaveAttribute('aria-selected', 'true')
    await userEvent.click(within(row('Alpha note')).getByText('C4ADS'))
    expect(state().selection).toEqual({ entities: ['dandong'], relations: [] })
    act(() => state().setSelection({ entities: ['komid'], relations: [] }))
    expect(row('Alpha note')).toHaveAttribute('aria-selected', 'false')
  })
})

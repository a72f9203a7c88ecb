import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { only } from '../../domain/filter/changeFilter.ts'
import { EMPTY_FILTER } from '../../domain/filter/filter.ts'
import { downloadText } from '../../lib/downloadText.ts'
import { TablesPanel } from './TablesPanel.tsx'
import { cells, names, openTables, row, state } from '../../../tests/support/tablesPanel.ts'

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

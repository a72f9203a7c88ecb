import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { only, setText } from '../../domain/filter/changeFilter.ts'
import { EMPTY_FILTER } from '../../domain/filter/filter.ts'
import { downloadText } from '../../lib/downloadText.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { TablesPanel } from './TablesPanel.tsx'
import {
  cells,
  cellsOf,
  heading,
  names,
  openTables,
  row,
  show,
  state,
  steps,
  tab,
} from '../../../tests/support/tablesPanel.ts'

vi.mock('../../lib/downloadText.ts', () => ({ downloadText: vi.fn<typeof downloadText>() }))

beforeEach(() => {
  openTables()
  vi.mocked(downloadText).mockClear()
})

describe('the tables', () => {
  it('say names and words, never ids', () => {
    render(<TablesPanel />)
    expect(cells('Dandong')).toEqual([
      'Dandong',
      '丹东',
      'trading company',
      'China',
      'concentrates routes, reported by a source',
      'US OFAC',
      '2',
      '1',
    ])
    expect(screen.getByText('丹东')).toHaveAttribute('lang', 'zh')
    show('relations')
    const last = screen.getAllByRole('row').at(-1)
    expect(last && cellsOf(last).slice(0, 3)).toEqual(['Dandong', 'linked to (OFAC)', 'KOMID'])
  })

  it('are counted on their tabs by what passes the filter', () => {
    render(<TablesPanel />)
    expect(tab('Entities')).toHaveTextContent('Entities4')
    expect(tab('Relations')).toHaveTextContent('Relations3')
    act(() => state().setFilter(only(EMPTY_FILTER, 'country', 'KP')))
    expect(tab('Entities')).toHaveTextContent('Entities2')
    expect(tab('Relations')).toHaveTextContent('Relations1')
  })

  it('keep how they are sorted while another is looked at', async () => {
    render(<TablesPanel />)
    await userEvent.click(heading('Entity'))
    expect(names()).toEqual(['=Aurora', 'Dandong', 'KOMID', 'Kwangson'])
    await userEvent.click(tab('Relations'))
    await userEvent.click(tab('Entities'))
    expect(names()).toEqual(['=Aurora', 'Dandong', 'KOMID', 'Kwangson'])
  })

  it('put the largest number first at the first press, the smallest at the second', async () => {
    render(<TablesPanel />)
    await userEvent.click(heading('Relations'))
    expect(names()).toEqual(['Dandong', 'Kwangson', 'KOMID', '=Aurora'])
    await userEvent.click(heading('Relations'))
    expect(names()).toEqual(['=Aurora', 'Dandong', 'Kwangson', 'KOMID'])
  })

  it('show nothing but the way back when nothing passes the filter', async () => {
    render(<TablesPanel />)
    act(() => state().setFilter(setText(EMPTY_FILTER, 'nobody of this name')))
    expect(screen.getByText('Nothing passes the filter')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Save as CSV' })).toBeDisabled()
    await userEvent.click(screen.getByRole('button', { name: 'Clear all filters' }))
    expect(names()).toHaveLength(4)
  })

  it('keep what a dimming filter leaves out, and do not save it', async () => {
    render(<TablesPanel />)
    act(() => {
      state().setFilterMode('dim')
      state().setFilter(only(EMPTY_FILTER, 'country', 'KP'))
    })
    expect(names()).toEqual(['Dandong', 'Kwangson', 'KOMID', '=Aurora'])
    await userEvent.click(screen.getByRole('button', { name: 'Save as CSV' }))
    await vi.waitFor(() => expect(downloadText).toHaveBeenCalled())
    const [, , text] = vi.mocked(downloadText).mock.lastCall ?? []
    expect(text?.split('\r\n').map((line) => line.split(',')[0])).toEqual([
      'Entity',
      'Kwangson',
      'KOMID',
      '',
    ])
  })

  it('name the run in every row that is saved, and beside the ranking', async () => {
    const done = state().analysis
    if (done.status !== 'done') throw new Error('no analysis')
    const id = '0123456789abcdef'.repeat(4)
    state().setAnalysis({ ...done, run: { id, isInThread: false } })
    act(() => state().setTable('chokepoints'))
    render(<TablesPanel />)
    expect(screen.getByText('Run 0123456789ab')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Save as CSV' }))
    await vi.waitFor(() => expect(downloadText).toHaveBeenCalled())
    const [, , text] = vi.mocked(downloadText).mock.lastCall ?? []
    const last =
      text
        ?.trim()
        .split('\r\n')
        .map((line) => line.split(',').at(-1)) ?? []
    expect(last[0]).toBe('Run')
    expect(new Set(last.slice(1))).toEqual(new Set(['0123456789ab']))
  })

  it('are saved as they are sorted, safe from formulas', async () => {
    render(<TablesPanel />)
    await userEvent.click(heading('Entity'))
    await userEvent.click(screen.getByRole('button', { name: 'Save as CSV' }))
    await vi.waitFor(() => expect(downloadText).toHaveBeenCalled())
    const [name, , text] = vi.mocked(downloadText).mock.lastCall ?? []
    expect(name).toBe('entities.csv')
    expect(text?.split('\r\n').slice(0, 3)).toEqual([
      'Entity,Native name,Type,Located in,Chokepoints,Listed by,Relations,Sources',
      `"'=Aurora",,vessel,unknown country,,not listed,0,1`,
      'Dandong,丹东,trading company,China,"concentrates routes, reported by a source",US OFAC,2,1',
    ])
    expect(state().announcement?.sentence).toBe('4 rows were saved as CSV.')
  })
})

describe('a table and the picture', () => {
  it('agree on what is selected, whichever it was selected in', async () => {
    render(<TablesPanel />)
    act(() => state().setSelection({ entities: ['komid'], relations: [] }))
    expect(row('KOMID')).toHaveAttribute('aria-selected', 'true')
    await userEvent.click(row('Dandong'))
    expect(state().selection).toEqual({ entities: ['dandong'], relations: [] })
    expect(row('KOMID')).toHaveAttribute('aria-selected', 'false')
  })

  it('take a walk through the rows as one step of undo', async () => {
    render(<TablesPanel />)
    await userEvent.click(row('Dandong'))
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}')
    expect(state().selection.entities).toEqual(['aurora'])
    expect(steps()).toBe(1)
    act(() => atlasStore.temporal.getState().undo())
    expect(state().selection.entities).toEqual([])
  })

  it('light up what a row is about while the pointer is over it', async () => {
    render(<TablesPanel />)
    await userEvent.hover(row('KOMID'))
    expect(state().hovered).toEqual({ kind: 'entity', id: 'komid' })
    await userEvent.unhover(row('KOMID'))
    expect(state().hovered).toBeNull()
  })

  it('go where a row leads at Enter', async () => {
    render(<TablesPanel />)
    await userEvent.click(row('KOMID'))
    await userEvent.keyboard('{Enter}')
    expect(state().cameraIntent).toEqual({ kind: 'centre-on', ids: ['komid'] })
    expect(steps()).toBe(1)
    show('relations')
    await userEvent.click(row('Kwangson'))
    await userEvent.keyboard('{Enter}')
    expect(state().selection).toEqual({ entities: [], relations: ['r2'] })
    expect(state().cameraIntent).toEqual({ kind: 'fit-to', ids: ['kwangson', 'komid'] })
  })
})

it('say so while no network is open', () => {
  atlasStore.setState(atlasStore.getInitialState(), true)
  render(<TablesPanel />)
  expect(screen.getByText('No network is open')).toBeInTheDocument()
})

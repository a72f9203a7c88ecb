import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import {
  buildRouteAnalysis,
  buildStructureAnalysis,
} from '../../../tests/support/analysisBuilder.ts'
import { buildNetwork, listedBy } from '../../../tests/support/networkBuilder.ts'
import { only, setText } from '../../domain/filter/changeFilter.ts'
import { EMPTY_FILTER } from '../../domain/filter/filter.ts'
import { downloadText } from '../../lib/downloadText.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import type { TableKind } from '../../store/interfaceSlice.ts'
import { TablesPanel } from './TablesPanel.tsx'

vi.mock('../../lib/downloadText.ts', () => ({ downloadText: vi.fn<typeof downloadText>() }))

const network = buildNetwork({
  sources: [
    { id: 's1', title: 'Zeta list', publisher: 'UN (copy on GitHub)', type: 'un' },
    {
      id: 's2',
      title: 'Alpha note',
      publisher: 'C4ADS',
      type: 'ngo',
      url: 'https://www.example.org/a/b',
    },
  ],
  entities: [
    {
      id: 'dandong',
      name: 'Dandong',
      nativeName: '丹东',
      country: 'CN',
      listings: [listedBy('US OFAC')],
      reportedChokepoint: { note: 'one of a few', sources: ['s1', 's2'] },
      sources: ['s2'],
    },
    'kwangson:bank@KP "Kwangson"',
    'komid:state_programme@KP "KOMID"',
    { id: 'aurora', name: '=Aurora', type: 'vessel', sources: ['s1'] },
  ],
  relations: [
    { ...relation('dandong', 'kwangson', 'finances'), id: 'r1', amountUsd: 9, item: 'dollars' },
    { ...relation('kwangson', 'komid', 'pays'), id: 'r2', amountUsd: 100, start: '2009' },
    { ...relation('dandong', 'komid', 'related_to'), id: 'r3', wording: 'linked to (OFAC)' },
  ],
})

function relation(source: string, target: string, type: 'finances' | 'pays' | 'related_to') {
  return { source, target, type, legality: 'alleged' as const, sources: ['s1'] }
}

const analysis = buildRouteAnalysis([
  { id: 'kwangson', tier: 1, score: 40, supplyLoss: 0.25 },
  { id: 'dandong', tier: 3, score: 10, supplyLoss: 0.5 },
])

const state = () => atlasStore.getState()
const steps = () => atlasStore.temporal.getState().pastStates.length
const show = (table: TableKind) => act(() => state().setTable(table))
const tab = (name: string) => screen.getByRole('tab', { name: new RegExp(`^${name}`) })
const heading = (name: string) => screen.getByText(name, { selector: '[role=columnheader] span' })
const names = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent)
const row = (name: string) => {
  const found = screen
    .getAllByRole('rowheader')
    .find(({ textContent }) => textContent === name)
    ?.closest<HTMLElement>('[role=row]')
  if (!found) throw new Error(`no row ${name}`)
  return found
}
/** What a row says, without the marks beside the words. */
const cellsOf = (element: Element) =>
  [...element.querySelectorAll('[role=rowheader],[role=gridcell]')].map((cell) => {
    const copy = cell.cloneNode(true) as Element
    for (const mark of copy.querySelectorAll('[aria-hidden]')) mark.remove()
    return copy.textContent
  })
const cells = (name: string) => cellsOf(row(name))

beforeEach(() => {
  atlasStore.setState(atlasStore.getInitialState(), true)
  state().finishOpening({ network, origin: { kind: 'shipped', id: 'test' }, dataHash: '0' })
  state().setAnalysis({ status: 'done', analysis })
  state().setTable('entities')
  atlasStore.temporal.getState().clear()
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

it('say so while no network is open', () => {
  atlasStore.setState(atlasStore.getInitialState(), true)
  render(<TablesPanel />)
  expect(screen.getByText('No network is open')).toBeInTheDocument()
})

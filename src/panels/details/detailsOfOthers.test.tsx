import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { DetailsPanel } from './DetailsPanel.tsx'
import { drawsFlags } from './drawsFlags.ts'
import {
  network,
  state,
  select,
  selectRelations,
  heading,
  section,
  namesShown,
  factsOf,
} from '../../../tests/support/detailsPanel.ts'

vi.mock('./drawsFlags.ts', () => ({ drawsFlags: vi.fn<() => boolean>(() => true) }))

beforeEach(() => {
  atlasStore.setState(atlasStore.getInitialState(), true)
  state().finishOpening({ network, origin: { kind: 'shipped', id: 'test' }, dataHash: '0' })
  vi.mocked(drawsFlags).mockReturnValue(true)
  render(<DetailsPanel />)
})

describe('the details of a relation', () => {
  it('state what is documented and what follows from it', () => {
    selectRelations('r1')
    expect(
      screen.getByRole('heading', { level: 2, name: 'Dandong Industrial finances Kwangson' }),
    ).toBeInTheDocument()
    expect(factsOf()).toEqual({
      Item: 'dollars',
      Dates: '2009 – 2015',
      Amount: 'US$ 1,500,000',
      Legality: 'alleged',
      Confidence: 'high, derived from its sources',
      Layer: 'money',
      Flow: 'toward Kwangson',
      Cases: 'indictment: People v. Front, 2016-08',
      Topic: 'Payments through frontsgroups rows for reading, proves nothing',
    })
    expect(section('What the sources say').getByText(/Moved dollars/)).toBeInTheDocument()
    expect(
      screen.getByText('Before US OFAC listed Dandong Industrial (2016-09-26)'),
    ).toBeInTheDocument()
  })

  it('give the reason where the file turns the flow round, and what a wording counts as', () => {
    selectRelations('r3')
    expect(factsOf()).toEqual({
      Dates: 'undated',
      Legality: 'unknown',
      Confidence: 'low, as the file states',
      Layer: 'control',
      Flow: 'toward Fronts. A fee paid outward',
      'Counted as': 'acts for',
    })
  })

  it('are listed when several are selected, each leading on and back', async () => {
    selectRelations('r1', 'r2')
    expect(heading(2)).toEqual(['2 relations are selected'])
    await userEvent.click(
      screen.getByRole('button', { name: /^Dandong Industrial finances Kwangson/ }),
    )
    expect(state().selection.relations).toEqual(['r1'])
    await userEvent.click(screen.getByRole('button', { name: 'Back to 2 relations' }))
    expect(state().selection.relations).toEqual(['r1', 'r2'])
  })
})

describe('several selected entities', () => {
  it('stand with the last chosen first, what is between them, and what they share', () => {
    select('ship', 'dandong', 'kwangson')
    expect(heading(2)).toEqual(['3 entities are selected'])
    const [list] = screen.getAllByRole('list')
    expect(
      within(list!)
        .getAllByRole('button')
        .map((link) => link.textContent),
    ).toEqual(['Kwangson', 'Dandong Industrial', 'Wise Ship'])
    const between = section('Relations between them3').getAllByRole('button')
    expect(between.map(({ textContent }) => textContent)).toEqual([
      'Dandong Industrial finances Kwangson 2009 – 2015',
      'Kwangson supplies Dandong Industrial',
      'Wise Ship transports Kwangson',
    ])
    expect(heading(4)).toEqual(['Neighbours', 'Cases and topics', 'Sources'])
  })

  it('lead to those among them that share something', async () => {
    select('ship', 'dandong', 'kwangson')
    const shared = section('What they share')
    expect(shared.getByText('all')).toBeInTheDocument()
    const [first] = shared.getAllByRole('button', { name: '2 of 3' })
    if (!first) throw new Error('nothing is shared by two')
    await userEvent.click(first)
    expect(state().selection.entities).toEqual(['ship', 'dandong'])
  })

  it('say so when nothing documented is shared', () => {
    select('users', 'fronts')
    const alone = buildNetwork({
      sources: [],
      entities: [
        { id: 'a', type: 'bank', sources: [] },
        { id: 'b', type: 'vessel', sources: [] },
      ],
    })
    act(() =>
      state().finishOpening({
        network: alone,
        origin: { kind: 'shipped', id: 'alone' },
        dataHash: '1',
      }),
    )
    select('a', 'b')
    expect(
      screen.getByText(
        'Nothing documented: no relation, neighbour, place, type, list, topic or source.',
      ),
    ).toBeInTheDocument()
  })

  it('show twelve at first and a hundred more when asked', async () => {
    const many = buildNetwork({ entities: Array.from({ length: 30 }, (_, place) => `e${place}`) })
    act(() =>
      state().finishOpening({
        network: many,
        origin: { kind: 'shipped', id: 'many' },
        dataHash: '1',
      }),
    )
    select(...many.entities.map(({ id }) => id))
    expect(namesShown()).toBe(12)
    await userEvent.click(screen.getByRole('button', { name: '18 more' }))
    expect(namesShown()).toBe(30)
  })
})

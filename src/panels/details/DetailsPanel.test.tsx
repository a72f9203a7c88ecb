import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { toggleExclude } from '../../domain/filter/changeFilter.ts'
import { EMPTY_FILTER } from '../../domain/filter/filter.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { DetailsPanel } from './DetailsPanel.tsx'
import { drawsFlags } from './drawsFlags.ts'
import {
  network,
  state,
  select,
  heading,
  section,
  factsOf,
} from '../../../tests/support/detailsPanel.ts'

vi.mock('./drawsFlags.ts', () => ({ drawsFlags: vi.fn<() => boolean>(() => true) }))

beforeEach(() => {
  atlasStore.setState(atlasStore.getInitialState(), true)
  state().finishOpening({ network, origin: { kind: 'shipped', id: 'test' }, dataHash: '0' })
  vi.mocked(drawsFlags).mockReturnValue(true)
  render(<DetailsPanel />)
})

describe('the details of an entity', () => {
  it('ask for a selection while there is none', () => {
    expect(screen.getByText('Nothing is selected')).toBeInTheDocument()
  })

  it('say who it is: names in every script, type, country with its flag, role and exact status', () => {
    select('dandong')
    expect(heading(2)).toEqual(['Dandong Industrial'])
    expect(screen.getByText('丹东实业')).toHaveAttribute('lang', 'zh')
    expect(screen.getByText('단동')).toHaveAttribute('lang', 'ko')
    expect(screen.getByText('DIC')).not.toHaveAttribute('lang')
    expect(screen.getByText('Dandong Shiye')).toBeInTheDocument()
    expect(screen.getByText(/located in China/)).toHaveTextContent(
      'trading company · located in China 🇨🇳',
    )
    expect(screen.getByText('Trading firm')).toBeInTheDocument()
    expect(factsOf()).toEqual({
      Status: 'designated (uid 1)indicted 2016',
      'Also known as': 'DIC · 단동',
      Identifiers: 'OFAC uid 1',
    })
  })

  it('show no flag where the system has none', () => {
    vi.mocked(drawsFlags).mockReturnValue(false)
    select('dandong')
    expect(screen.getByText(/located in China/)).toHaveTextContent(/located in China$/)
  })

  it('say that a source leaves it unnamed, or that it stands for whoever', () => {
    select('fronts')
    expect(screen.getByText('A group or actor that the source does not name.')).toBeInTheDocument()
    select('users')
    expect(
      screen.getByText(
        'Stands for whoever the sources leave open: routes may end here, none goes on.',
      ),
    ).toBeInTheDocument()
  })

  it('date each listing, and the copy of the list that was read', () => {
    select('dandong')
    const rows = section('Lists2').getAllByRole('listitem')
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^US OFAC2016-09-26.*designated · uid 1 · as listed on 2023-01-21 1$/),
      expect.stringMatching(/^UN 1718listed by 2020-11-30.*designated 1$/),
    ])
  })

  it('never call a forfeiture a listing', () => {
    select('ship')
    expect(section('Lists').getByText('No loaded list names it.')).toBeInTheDocument()
    expect(section('Other measures').getByRole('listitem')).toHaveTextContent(
      /^District Court2019.*forfeited/,
    )
  })

  it('number their sources, which open in a new tab that knows nothing of this one', () => {
    select('dandong')
    const [mark] = screen.getAllByRole('link', {
      name: 'Source 1: List entry, opens in a new tab',
    })
    expect(mark).toHaveAttribute('href', 'https://example.org/1')
    expect(mark).toHaveAttribute('target', '_blank')
    expect(mark).toHaveAttribute('rel', 'noopener noreferrer')
    expect(screen.getAllByText('Source 2: Case file on paper')).not.toHaveLength(0)
    const listed = section('Sources2').getAllByRole('listitem')
    expect(listed.map(({ textContent }) => textContent)).toEqual([
      '1List entryTreasury · 2016-09-26 · official record',
      '2Case file on paperCourt · official record',
    ])
  })

  it('say that the filter hides it, and show it again', async () => {
    act(() => state().setFilter(toggleExclude(EMPTY_FILTER, 'country', 'CN')))
    select('dandong')
    expect(screen.getByText('The filter leaves it out of the picture.')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Show it' }))
    expect(state().filter.revealed).toEqual(['dandong'])
    expect(screen.queryByText('The filter leaves it out of the picture.')).toBeNull()
  })

  it('keep a private note as it is typed', async () => {
    select('kwangson')
    await userEvent.type(screen.getByRole('textbox', { name: 'Private note' }), 'ask Kim')
    expect(state().notes).toEqual({ kwangson: 'ask Kim' })
    select('ship')
    expect(screen.getByRole('textbox', { name: 'Private note' })).toHaveValue('')
  })
})

describe('the relations of an entity', () => {
  it('stand by layer, each with what, when, how much, how sure and what the sources say', () => {
    select('dandong')
    expect(heading(4)).toEqual(['goods', 'money', 'control'])
    const [, money] = section('Relations3').getAllByRole('listitem')
    expect(money).toHaveTextContent(
      'financesKwangsondollars · 2009 – 2015 · US$ 1,500,000 · alleged · high confidence 1' +
        '2Source 2: Case file on paperMoved dollars for the bankBefore US OFAC listed it (2016-09-26)',
    )
  })

  it('are read from the end that is being read', () => {
    select('kwangson')
    const verbs = screen.getAllByRole('button', { name: /^Read this relation/ })
    expect(verbs.map(({ textContent }) => textContent)).toEqual([
      'supplies',
      'is transported by',
      'is financed by',
    ])
    expect(screen.getByText('Before US OFAC listed Dandong Industrial (2016-09-26)')).toBeVisible()
  })

  it('keep the wording of the file in its own direction', () => {
    select('dandong')
    const [, , control] = section('Relations3').getAllByRole('listitem')
    expect(control).toHaveTextContent(/^Frontslinked to \(OFAC\) it/)
    select('fronts')
    expect(section('Relations1').getByRole('listitem')).toHaveTextContent(
      /^linked to \(OFAC\)Dandong Industrial/,
    )
  })

  it('light up in the picture what is pointed at', async () => {
    select('dandong')
    const [verb] = screen.getAllByRole('button', { name: /^Read this relation/ })
    if (!verb) throw new Error('no relation')
    await userEvent.hover(verb)
    expect(state().hovered).toEqual({ kind: 'relation', id: 'r2' })
    await userEvent.hover(screen.getByRole('button', { name: 'Fronts' }))
    expect(state().hovered).toEqual({ kind: 'entity', id: 'fronts' })
    await userEvent.unhover(screen.getByRole('button', { name: 'Fronts' }))
    expect(state().hovered).toBeNull()
  })

  it('offer the neighbours that the filter hides, with their number', async () => {
    act(() => state().setFilter(toggleExclude(EMPTY_FILTER, 'type', 'bank')))
    select('dandong')
    await userEvent.click(screen.getByRole('button', { name: 'Show 1 hidden neighbour' }))
    expect(state().filter.revealed).toEqual(['dandong', 'kwangson'])
    expect(screen.queryByRole('button', { name: /hidden neighbour/ })).toBeNull()
  })
})

describe('a reader with a keyboard', () => {
  it('who follows a link goes on at the title of what it led to', async () => {
    select('dandong')
    screen.getByRole('button', { name: 'Fronts' }).focus()
    await userEvent.keyboard('{Enter}')
    expect(screen.getByRole('heading', { level: 2, name: 'Fronts' })).toHaveFocus()
  })

  it('is not taken away from where else they are', async () => {
    const elsewhere = document.createElement('button')
    document.body.append(elsewhere)
    select('dandong')
    screen.getByRole('button', { name: 'Fronts' }).focus()
    elsewhere.focus()
    select('kwangson')
    expect(elsewhere).toHaveFocus()
    elsewhere.remove()
  })
})

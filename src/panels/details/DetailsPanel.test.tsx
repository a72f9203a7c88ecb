import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import {
  buildRouteAnalysis,
  buildStructureAnalysis,
} from '../../../tests/support/analysisBuilder.ts'
import { buildNetwork, listedBy } from '../../../tests/support/networkBuilder.ts'
import { toggleExclude } from '../../domain/filter/changeFilter.ts'
import { EMPTY_FILTER } from '../../domain/filter/filter.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { DetailsPanel } from './DetailsPanel.tsx'
import { drawsFlags } from './drawsFlags.ts'

vi.mock('./drawsFlags.ts', () => ({ drawsFlags: vi.fn<() => boolean>(() => true) }))

const network = buildNetwork({
  sources: [
    {
      id: 's1',
      title: 'List entry',
      publisher: 'Treasury',
      date: '2016-09-26',
      url: 'https://example.org/1',
      type: 'official',
    },
    { id: 's2', title: 'Case file on paper', publisher: 'Court', type: 'official' },
  ],
  cases: [
    { id: 'c1', title: 'Payments through fronts', kind: 'topic' },
    { id: 'c2', title: 'People v. Front', kind: 'indictment', date: '2016-08' },
  ],
  entities: [
    {
      id: 'dandong',
      name: 'Dandong Industrial',
      nativeName: '丹东实业',
      latinName: 'Dandong Shiye',
      aliases: ['DIC', '단동'],
      country: 'CN',
      role: 'Trading firm',
      status: ['designated (uid 1)', 'indicted 2016'],
      listings: [
        listedBy('US OFAC', { date: '2016-09-26', reference: 'uid 1', asOf: '2023-01-21' }),
        listedBy('UN 1718', { asOf: '2020-11-30' }),
      ],
      reportedChokepoint: { note: 'one of a few', sources: ['s2'] },
      identifiers: { 'OFAC uid': '1' },
    },
    'kwangson:bank@KP "Kwangson"',
    {
      id: 'ship',
      name: 'Wise Ship',
      type: 'vessel',
      listings: [{ authority: 'District Court', kind: 'forfeited', date: '2019', sources: ['s2'] }],
    },
    { id: 'users', name: 'Users', type: 'end_user', placeholder: true },
    { id: 'fronts', name: 'Fronts', type: 'front_company', unnamed: true },
  ],
  relations: [
    {
      id: 'r1',
      source: 'dandong',
      target: 'kwangson',
      type: 'finances',
      item: 'dollars',
      start: '2009',
      end: '2015',
      amountUsd: 1_500_000,
      legality: 'alleged',
      sources: ['s1', 's2'],
      cases: ['c1', 'c2'],
      evidence: 'Moved dollars for the bank',
    },
    'kwangson supplies dandong unknown #r2',
    {
      id: 'r3',
      source: 'fronts',
      target: 'dandong',
      type: 'agent_of',
      wording: 'linked to (OFAC)',
      flow: 'reverse',
      flowReason: 'A fee paid outward',
      legality: 'unknown',
      confidence: 'low',
      sources: ['s1'],
    },
    'ship transports kwangson',
  ],
})

const state = () => atlasStore.getState()
const select = (...entities: string[]) =>
  act(() => state().setSelection({ entities, relations: [] }))
const selectRelations = (...relations: string[]) =>
  act(() => state().setSelection({ entities: [], relations }))
const heading = (level: number) =>
  screen.getAllByRole('heading', { level }).map(({ textContent }) => textContent)
const section = (title: string) => {
  const found = screen.getByRole('heading', { level: 3, name: title }).closest('section')
  if (!found) throw new Error(`no section ${title}`)
  return within(found)
}
const namesShown = () => screen.getAllByRole('button', { name: /^e\d+$/ }).length
const factsOf = () =>
  Object.fromEntries(
    screen.getAllByRole('term').map((term) => [term.textContent, term.nextSibling?.textContent]),
  )

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
      '0 %',
      '50 %',
      '40 %',
      '0 %',
      '0 %',
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

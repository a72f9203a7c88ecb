import { act, screen, within } from '@testing-library/react'
import { buildNetwork, listedBy } from './networkBuilder.ts'
import { atlasStore } from '../../src/store/atlasStore.ts'

export const network = buildNetwork({
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

export const state = () => atlasStore.getState()

export const select = (...entities: string[]) =>
  act(() => state().setSelection({ entities, relations: [] }))

export const selectRelations = (...relations: string[]) =>
  act(() => state().setSelection({ entities: [], relations }))

export const heading = (level: number) =>
  screen.getAllByRole('heading', { level }).map(({ textContent }) => textContent)

export const section = (title: string) => {
  const found = screen.getByRole('heading', { level: 3, name: title }).closest('section')
  if (!found) throw new Error(`no section ${title}`)
  return within(found)
}

export const namesShown = () => screen.getAllByRole('button', { name: /^e\d+$/ }).length

export const factsOf = () =>
  Object.fromEntries(
    screen.getAllByRole('term').map((term) => [term.textContent, term.nextSibling?.textContent]),
  )

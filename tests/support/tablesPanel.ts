import { act, screen } from '@testing-library/react'
import { buildRouteAnalysis } from './analysisBuilder.ts'
import { buildNetwork, listedBy } from './networkBuilder.ts'
import { atlasStore } from '../../src/store/atlasStore.ts'
import type { TableKind } from '../../src/store/interfaceSlice.ts'

export const network = buildNetwork({
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

export const analysis = buildRouteAnalysis([
  { id: 'kwangson', tier: 1, score: 40, supplyLoss: 0.25 },
  { id: 'dandong', tier: 3, score: 10, supplyLoss: 0.5 },
])

export const state = () => atlasStore.getState()

/** Opens the network in a new store, with what was found in it and nothing to undo. */
export function openTables(): void {
  atlasStore.setState(atlasStore.getInitialState(), true)
  state().finishOpening({ network, origin: { kind: 'shipped', id: 'test' }, dataHash: '0' })
  state().setAnalysis({ status: 'done', analysis })
  state().setTable('entities')
  atlasStore.temporal.getState().clear()
}

export const steps = () => atlasStore.temporal.getState().pastStates.length

export const show = (table: TableKind) => act(() => state().setTable(table))

export const tab = (name: string) => screen.getByRole('tab', { name: new RegExp(`^${name}`) })

export const heading = (name: string) =>
  screen.getByText(name, { selector: '[role=columnheader] span' })

export const names = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent)

export const row = (name: string) => {
  const found = screen
    .getAllByRole('rowheader')
    .find(({ textContent }) => textContent === name)
    ?.closest<HTMLElement>('[role=row]')
  if (!found) throw new Error(`no row ${name}`)
  return found
}

/** What a row says, without the marks beside the words. */
export const cellsOf = (element: Element) =>
  [...element.querySelectorAll('[role=rowheader],[role=gridcell]')].map((cell) => {
    const copy = cell.cloneNode(true) as Element
    for (const mark of copy.querySelectorAll('[aria-hidden]')) mark.remove()
    return copy.textContent
  })

export const cells = (name: string) => cellsOf(row(name))

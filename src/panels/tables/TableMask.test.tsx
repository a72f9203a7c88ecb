import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { buildRouteAnalysis } from '../../../tests/support/analysisBuilder.ts'
import { buildNetwork, listedBy } from '../../../tests/support/networkBuilder.ts'
import type { downloadText } from '../../lib/downloadText.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { TABLES, type TableKind } from '../../store/interfaceSlice.ts'
import { TablesPanel } from './TablesPanel.tsx'

const { saved } = vi.hoisted(() => ({ saved: vi.fn<typeof downloadText>() }))
vi.mock('../../lib/downloadText.ts', () => ({ downloadText: saved }))

const state = () => atlasStore.getState()
const MASK = 'Initials for people who are not listed, charged or convicted'

const network = buildNetwork({
  sources: [
    {
      id: 's-orla-maerin',
      title: 'Who is Orla Maerin?',
      publisher: 'Daily',
      url: 'https://example.org/orla%2Dmaerin',
      type: 'press',
    },
  ],
  entities: [
    {
      id: 'orla-maerin',
      name: 'Orla Maerin',
      nativeName: '马晓红',
      aliases: ['Captain Øre'],
      type: 'facilitator_person',
      country: 'CN',
      sources: ['s-orla-maerin'],
    },
    { id: 'q7', name: 'Tam Brok', type: 'facilitator_person', listings: [listedBy('UN 1718')] },
    { id: 'firm', name: 'Maerin Orla Trading', country: 'CN' },
  ],
  relations: [
    {
      id: 'r1',
      source: 'orla-maerin',
      target: 'firm',
      type: 'director_of',
      item: 'seal of Captain Ore',
      sources: ['s-orla-maerin'],
    },
    { id: 'r2', source: 'q7', target: 'firm', type: 'director_of', wording: 'steers for 马晓红' },
  ],
})

function opened(kind: 'file' | 'shipped') {
  atlasStore.setState(atlasStore.getInitialState(), true)
  const origin = kind === 'file' ? { kind, fileName: 'own.json' } : { kind, id: 'harbour' as const }
  state().finishOpening({ network, origin, dataHash: '0' })
  const analysis = buildRouteAnalysis([{ id: 'orla-maerin', tier: 1, score: 40 }])
  state().setAnalysis({ status: 'done', analysis })
  render(<TablesPanel />)
}

/** What a table is saved as, line by line. */
async function savedAs(table: TableKind): Promise<string[]> {
  act(() => state().setTable(table))
  saved.mockClear()
  await userEvent.click(await screen.findByRole('button', { name: 'Save as CSV' }))
  await vi.waitFor(() => expect(saved).toHaveBeenCalled())
  return saved.mock.lastCall?.[2].trim().split('\r\n') ?? []
}

beforeEach(() => saved.mockReset())

describe('a saved table of own data', () => {
  it('names nobody who is not listed, charged or convicted, whichever table it is', async () => {
    opened('file')
    for (const table of TABLES) {
      const text = (await savedAs(table)).join('\n')
      expect(text).not.toMatch(/orla|maerin|captain|øre|\bore\b|马/i)
      expect(text.split('\n').length).toBeGreaterThan(1)
    }
  })

  it('says the same of everybody but for the initials', async () => {
    opened('file')
    expect(await savedAs('entities')).toEqual([
      'Entity,Native name,Type,Located in,Chokepoints,Listed by,Relations,Sources',
      'O. M.,,person,China,single point of failure,not listed,1,1',
      'Tam Brok,,person,unknown country,,UN 1718,1,1',
      'O. M. Trading,,trading company,China,,not listed,2,1',
    ])
    expect(await savedAs('relations')).toEqual([
      'From,Relation,To,Item,Layer,Start,End,US$,Legality,Confidence,Sources',
      'O. M.,is a director of,O. M. Trading,seal of O. M.,control,,,,unknown,low,1',
      'Tam Brok,steers for O. M.,O. M. Trading,,control,,,,unknown,low,1',
    ])
    expect(await savedAs('sources')).toEqual([
      'No.,Title,Publisher,Date,Type,Relations,Entities,Address',
      '1,Who is O. M.?,Daily,,press,1,1,',
    ])
    expect(state().announcement?.sentence).toBe(
      '1 row was saved as CSV, with initials for people who are not listed, charged or convicted.',
    )
  })

  it('names them where the switch beside it is off, by keyboard too; it is the one switch', async () => {
    opened('file')
    const mask = screen.getByRole('button', { name: MASK })
    expect(mask).toHaveAttribute('aria-pressed', 'true')
    expect(screen.getByText('CSV: initials')).toBeVisible()
    act(() => mask.focus())
    await userEvent.keyboard('{Enter}')
    expect(mask).toHaveAttribute('aria-pressed', 'false')
    expect(screen.getByText('CSV: names')).toBeVisible()
    expect(state().masksPeople).toBe(false)
    expect((await savedAs('entities'))[1]).toMatch(/^Orla Maerin,马晓红,person/)
    expect(state().announcement?.sentence).toBe('3 rows were saved as CSV.')
  })
})

it('a saved table of a network the atlas ships names them, unless somebody says otherwise', async () => {
  opened('shipped')
  expect((await savedAs('entities'))[1]).toMatch(/^Orla Maerin,/)
  await userEvent.click(screen.getByRole('button', { name: MASK }))
  expect((await savedAs('entities'))[1]).toMatch(/^O\. M\.,/)
})

import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { buildRouteAnalysis } from '../../tests/support/analysisBuilder.ts'
import { buildNetwork } from '../../tests/support/networkBuilder.ts'
import { screenNames } from '../domain/screen/screenNames.ts'
import type { downloadText } from '../lib/downloadText.ts'
import { finish } from '../lib/steps.ts'
import { atlasStore } from '../store/atlasStore.ts'
import { CompareDialog } from '../panels/compare/CompareDialog.tsx'
import { ScreenDialog } from '../panels/screen/ScreenDialog.tsx'
import { ViewsDialog } from '../panels/views/ViewsDialog.tsx'

const { saved } = vi.hoisted(() => ({ saved: vi.fn<typeof downloadText>() }))
vi.mock('../lib/downloadText.ts', () => ({ downloadText: saved }))

const state = () => atlasStore.getState()
const network = buildNetwork({
  entities: [{ id: 'orla-maerin', name: 'Orla Maerin', type: 'facilitator_person' }, 'firm'],
})
const dataHash = '0'.repeat(64)
const mask = () =>
  screen.getByRole('checkbox', {
    name: 'Initials for people who are not listed, charged or convicted',
  })

function opened(origin: 'file' | 'shipped') {
  state().finishOpening({
    network,
    origin:
      origin === 'file' ? { kind: origin, fileName: 'own.json' } : { kind: origin, id: 'harbour' },
    dataHash,
  })
}

/** What the pressed button hands out. */
async function savedBy(name: string) {
  saved.mockClear()
  await userEvent.click(screen.getByRole('button', { name }))
  await vi.waitFor(() => expect(saved).toHaveBeenCalled())
  return saved.mock.lastCall?.[2] ?? ''
}

beforeEach(() => {
  cleanup()
  atlasStore.setState(atlasStore.getInitialState(), true)
})

describe('the switch for names beside what is saved', () => {
  it('is on in a comparison, for the other version is never as the atlas ships it', async () => {
    opened('shipped')
    const analysis = buildRouteAnalysis([])
    const other = buildNetwork({ entities: ['firm'] })
    state().setComparison({
      name: 'old.json',
      open: { network, dataHash, analysis },
      other: { network: other, dataHash, analysis },
    })
    state().setDialog('compare')
    render(<CompareDialog />)
    expect(mask()).toBeChecked()
    expect(screen.getByText(/^1 person in the two versions\./)).toBeVisible()
    expect(await savedBy('Save as CSV')).toContain('entity,added,person-1,O. M.,')
    await userEvent.click(mask())
    expect(await savedBy('Save as CSV')).toContain('entity,added,orla-maerin,Orla Maerin,')
  })

  it('is on in a screening of own lists, and leaves the names that were asked for', async () => {
    opened('file')
    const searched = [{ id: 'open', network, dataHash }]
    const outcome = finish(screenNames([{ name: 'Orla Maeryn', line: 1 }], searched))
    state().setScreening({ ...outcome, searched, at: '2026-01-02T03:04:05Z', text: '' })
    state().setDialog('screen')
    render(<ScreenDialog />)
    expect(mask()).toBeChecked()
    expect(screen.getByText(/^1 person in the lists that were searched\./)).toBeVisible()
    const masked = await savedBy('Save as CSV')
    expect(masked).toMatch(
      /1,Orla Maeryn,"lead, to be checked",[\d.]+,Test network,O\. M\.,person-1/,
    )
    expect(masked).not.toMatch(/maerin/i)
    await userEvent.click(mask())
    expect(await savedBy('Save as CSV')).toContain('Orla Maerin,orla-maerin,name,Orla Maerin')
  })

  it('is off in a screening of what the atlas ships', () => {
    opened('shipped')
    const searched = [{ id: 'open', network, dataHash }]
    state().setScreening({ lists: [], names: [], searched, at: '2026-01-02T03:04:05Z', text: '' })
    state().setDialog('screen')
    render(<ScreenDialog />)
    expect(mask()).not.toBeChecked()
  })

  it('is off for own views and notes, which are work, until somebody says so there', async () => {
    opened('file')
    atlasStore.setState({ notes: { 'orla-maerin': 'Orla Maerin called.' } })
    state().setDialog('views')
    render(<ViewsDialog />)
    expect(mask()).not.toBeChecked()
    expect(screen.getByText(/keeps your work as it stands, names included/)).toBeVisible()
    expect(await savedBy('Export as a file')).toContain('"orla-maerin": "Orla Maerin called."')
    await userEvent.click(mask())
    expect(screen.getByText(/leaves out their names, in notes too/)).toBeVisible()
    expect(await savedBy('Export as a file')).toContain('"person-1": "O. M. called."')
    expect(state().masksPeople).toBe(null)
  })
})

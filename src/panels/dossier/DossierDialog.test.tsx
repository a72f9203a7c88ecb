import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { buildRouteAnalysis } from '../../../tests/support/analysisBuilder.ts'
import { network } from '../../../tests/support/detailsPanel.ts'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { DossierDialog } from './DossierDialog.tsx'

const initial = atlasStore.getInitialState()
const state = () => atlasStore.getState()
const print = vi.fn<() => void>()

beforeEach(() => {
  atlasStore.setState(initial, true)
  localStorage.clear()
  print.mockClear()
  vi.stubGlobal('print', print)
})

function openOf(id: string, opened = network) {
  state().finishOpening({
    network: opened,
    origin: { kind: 'file', fileName: 'harbour.json' },
    dataHash: 'f'.repeat(64),
  })
  act(() => {
    state().setSelection({ entities: [id], relations: [] })
    state().setAnalysis({
      status: 'done',
      analysis: buildRouteAnalysis([{ id, tier: 1 }]),
      run: { id: 'c'.repeat(64), isInThread: true },
    })
    state().setDialog('dossier')
  })
  render(<DossierDialog />)
  return screen.getByRole('dialog', { name: 'Print dossier' })
}

const sheet = () => within(screen.getByRole('region', { name: 'What is printed' }))

describe('the dossier', () => {
  it('shows what is printed: who it is, why, lists, relations, sources and where all of it is from', () => {
    openOf('dandong')
    expect(
      sheet()
        .getAllByRole('heading')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Dandong Industrial 丹东实业',
      'Lists',
      '1Why a chokepoint',
      'Beside the score',
      'Relations',
      'goods 1',
      'money 1',
      'control 1',
      'Sources',
    ])
    expect(sheet().getByText('designated (uid 1)')).toBeVisible()
    expect(sheet().getByText(`Data SHA-256 ${'f'.repeat(64)}`, { exact: false })).toHaveTextContent(
      /run c{12} · made \d{4}-\d\d-\d\d with Chokepoint Atlas/,
    )
    expect(sheet().getByText(/accuses nobody of anything/)).toBeVisible()
    expect(sheet().getByText(/^Restore this view: http.*selected=dandong/)).toHaveTextContent(
      'The link asks for the network file this sheet was made from.',
    )
  })

  it('is printed on the paper that is chosen, which is remembered, under a name of its own', async () => {
    const dialog = openOf('dandong')
    await userEvent.click(within(dialog).getByRole('radio', { name: 'Letter' }))
    let title = ''
    print.mockImplementation(() => {
      title = document.title
    })
    await userEvent.click(within(dialog).getByRole('button', { name: 'Print…' }))
    expect(print).toHaveBeenCalledOnce()
    expect(title).toBe('Dandong Industrial – dossier from Test network')
    const page = document.querySelector('[data-print-page]')
    expect(page?.className).toMatch(/Letter-portrait/)
    expect(page?.textContent).toBe(
      screen.getByRole('region', { name: 'What is printed' }).textContent,
    )
    expect(localStorage.getItem('chokepoint-atlas-exhibit')).toContain('"paper":"Letter"')
    act(() => void dispatchEvent(new Event('afterprint')))
    expect(document.querySelector('[data-print-page]')).toBe(null)
    expect(document.title).not.toContain('dossier')
  })

  it('shows people of own data by initials, unless somebody says otherwise, here or elsewhere', async () => {
    const people = buildNetwork({
      entities: [{ id: 'jane-doe', name: 'Jane Doe', type: 'facilitator_person' }, 'firm'],
      relations: ['jane-doe director_of firm'],
    })
    const dialog = openOf('jane-doe', people)
    const mask = within(dialog).getByRole('checkbox', { name: /^Initials for people/ })
    expect(mask).toBeChecked()
    const region = screen.getByRole('region', { name: 'What is printed' })
    expect(region).toHaveTextContent('J. D.')
    expect(region.textContent).not.toMatch(/jane|doe/i)
    expect(region).toHaveTextContent('No link: it would name people who are masked here.')
    await userEvent.click(mask)
    expect(region).toHaveTextContent('Jane Doe')
    expect(state().masksPeople).toBe(false)
  })

  it('fits on one page by leaving out as little as that takes, says what, and has everything a press away', async () => {
    const crowd = buildNetwork({
      entities: ['hub', ...Array.from({ length: 40 }, (_, index) => `buyer-${index}`)],
      relations: Array.from({ length: 40 }, (_, index) => ({
        source: 'hub',
        target: `buyer-${index}`,
        type: 'supplies' as const,
      })),
    })
    const height = vi
      .spyOn(Element.prototype, 'scrollHeight', 'get')
      .mockImplementation(function measure(this: Element) {
        return this.querySelectorAll('li').length * 60
      })
    vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(900)
    const dialog = openOf('hub', crowd)
    expect(
      sheet().getByText(
        '14 of 40 relations, of each kind the most certain and best sourced first. The other 26 are in the network, and listed in the full dossier.',
      ),
    ).toBeVisible()
    expect(sheet().getAllByText(/^supplies buyer-/)).toHaveLength(14)
    await userEvent.click(within(dialog).getByRole('radio', { name: 'Everything' }))
    expect(sheet().getAllByText(/^supplies buyer-/)).toHaveLength(40)
    expect(localStorage.getItem('chokepoint-atlas-exhibit')).toContain('"dossier":"full"')
    height.mockReturnValue(5000)
    await userEvent.click(within(dialog).getByRole('radio', { name: 'One page' }))
    expect(sheet().getAllByText(/^supplies buyer-/)).toHaveLength(4)
    expect(dialog).toHaveTextContent('Even at its shortest it takes more than one page.')
    vi.restoreAllMocks()
  })

  it('waits for the analysis before it is printed', () => {
    openOf('dandong')
    act(() => state().setAnalysis({ status: 'idle' }))
    expect(screen.getByRole('button', { name: 'Print…' })).toBeDisabled()
    expect(sheet().getByText('The analysis is still under way.')).toBeVisible()
  })
})

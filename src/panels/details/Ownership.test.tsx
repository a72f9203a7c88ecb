import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { buildNetwork, listedBy } from '../../../tests/support/networkBuilder.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { Ownership } from './Ownership.tsx'

const owns = (source: string, target: string, stakePercent?: string, more = {}) => ({
  source,
  target,
  type: 'owns' as const,
  ...(stakePercent !== undefined && { stakePercent }),
  ...more,
})

const network = buildNetwork({
  meta: { asOf: '2024' },
  entities: [
    { id: 'komid', name: 'KOMID', listings: [listedBy('US OFAC', { date: '2005' })] },
    { id: 'person', name: 'Person', type: 'facilitator_person' },
    { id: 'holding', name: 'Holding' },
    { id: 'branch', name: 'Branch' },
    { id: 'vague', name: 'Vague' },
    { id: 'alone', name: 'Alone' },
  ],
  relations: [
    owns('komid', 'holding', '50'),
    owns('person', 'holding', '10', { end: '2020', legality: 'alleged' }),
    owns('holding', 'branch', '50.5'),
    owns('komid', 'vague'),
  ],
})

const state = () => atlasStore.getState()

beforeEach(() => {
  atlasStore.setState(atlasStore.getInitialState(), true)
  state().finishOpening({ network, origin: { kind: 'file', fileName: 'a.json' }, dataHash: '0' })
})

function show(id: string) {
  const entity = network.entityById.get(id)
  if (!entity) throw new Error(`no entity ${id}`)
  return render(<Ownership network={network} entity={entity} />)
}

const text = (element: HTMLElement) => element.textContent.replaceAll('\u00a0', ' ')
const rows = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => {
      const [rule, verdict] = [within(row).getByRole('rowheader'), within(row).getByRole('cell')]
      return [text(rule), text(verdict)]
    })

describe('ownership in the details of an entity', () => {
  it('names owners and holdings with their percentages', () => {
    show('holding')
    expect(screen.getAllByRole('listitem').map(text)).toEqual([
      'KOMID50 %undated 1',
      'Person10 %until 2020 · alleged · not held on the date of the data: not counted 1',
      'Branch50.5 %undated 1',
    ])
  })

  it('puts the four rules side by side', () => {
    show('holding')
    expect(rows()).toEqual([
      ['OFAC≥ 50 %, added upsince 2014-08-13', 'blocked'],
      ['EU now≥ 50 %, added upsince 2024-07-03', 'clear'],
      ['EU before 2024> 50 %, added upuntil 2024-07-02', 'clear'],
      ['UK> 50 %, each alonesince 2019-03-25', 'clear'],
    ])
  })

  it('opens the proof of each, with the rule, its date and its official source', async () => {
    show('branch')
    const button = screen.getByRole('button', { name: 'OFAC: blocked. Why?' })
    expect(button).toHaveAttribute('aria-expanded', 'false')
    await userEvent.click(button)
    expect(button).toHaveAttribute('aria-expanded', 'true')
    const proof = within(document.getElementById(button.getAttribute('aria-controls') ?? '')!)
    expect(proof.getByText('It meets the arithmetic on loaded data.')).toBeInTheDocument()
    expect(proof.getAllByRole('listitem').map(text)).toEqual([
      'KOMID is listed by US OFAC (2005).',
      'Holding: KOMID holds 50 %. 50 ≥ 50: met.',
      'Branch: Holding holds 50.5 %. 50.5 ≥ 50: met.',
    ])
    const source = proof.getByRole('link', { name: /^FAQ 401/ })
    expect(source).toHaveAttribute('href', 'https://ofac.treasury.gov/faqs/401')
    expect(source).toHaveAttribute('target', '_blank')
    expect(screen.getByText(/no legal finding/)).toBeInTheDocument()
  })

  it('leads from a name in the proof to the entity', async () => {
    show('branch')
    await userEvent.click(screen.getByRole('button', { name: 'OFAC: blocked. Why?' }))
    const [listed] = screen.getAllByRole('link', { name: 'KOMID' })
    await userEvent.click(listed!)
    expect(state().selection.entities).toEqual(['komid'])
  })

  it('says plainly that stakes are not known, and whose', async () => {
    show('vague')
    expect(rows().map(([, verdict]) => verdict)).toEqual([
      'not known',
      'not known',
      'not known',
      'not known',
    ])
    await userEvent.click(screen.getByRole('button', { name: 'UK: not known. Why?' }))
    expect(
      screen.getByText(
        (_, element) =>
          element?.tagName === 'P' &&
          element.textContent ===
            'Stakes not known: loaded data do not state how much KOMID holds.',
      ),
    ).toBeInTheDocument()
  })

  it('has no rule to compute where no owner is on record', () => {
    show('komid')
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
    expect(
      screen.getByText('No owner of it is on record: there is nothing to add up.'),
    ).toBeInTheDocument()
  })

  it('says that nothing is on record, in one line', () => {
    show('alone')
    expect(screen.getByText('No owner and no holding is on record.')).toBeInTheDocument()
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })

  it('asks what if it were listed, and takes that back', async () => {
    show('holding')
    await userEvent.click(screen.getByRole('button', { name: 'What if it were listed' }))
    expect(state().supposedListed).toEqual(['holding'])
    expect(rows().map(([, verdict]) => verdict)).toEqual(Array(4).fill('taken as listed'))
    await userEvent.click(screen.getByRole('button', { name: 'No longer take it as listed' }))
    expect(state().supposedListed).toEqual([])
  })
})

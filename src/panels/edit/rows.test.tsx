import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { buildNetwork, listedBy } from '../../../tests/support/networkBuilder.ts'
import { dataHash } from '../../domain/network/dataHash.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { EditDialog } from './EditDialog.tsx'

const network = buildNetwork({
  sources: [
    { id: 's1', title: 'Notice 1', publisher: 'Registry', type: 'official', date: '2020' },
    { id: 's2', title: 'Forgotten note', publisher: 'Press', type: 'press' },
  ],
  entities: [
    {
      id: 'bank',
      name: 'Gate Bank',
      type: 'bank',
      country: 'KP',
      listings: [
        listedBy('UN 1718', { reference: 'KPe.001', date: '2016-03-02' }),
        listedBy('US OFAC', { programme: 'NPWMD' }),
      ],
      identifiers: { 'OFAC uid': '9361' },
      reportedChokepoint: { note: 'one of a few', sources: ['s1'] },
    },
    'maker:manufacturer@DE "Maker"',
  ],
  relations: ['maker supplies bank'],
})
const state = () => atlasStore.getState()
const bank = () => state().open?.network.entityById.get('bank')
const user = userEvent.setup()
const save = () => user.click(screen.getByRole('button', { name: 'Save changes' }))
const press = (name: string) => user.click(screen.getByRole('button', { name }))
const closed = () => waitFor(() => expect(state().dialog).toBeNull())

function open(editing: Parameters<ReturnType<typeof state>['edit']>[0]) {
  act(() => state().edit(editing))
  return render(<EditDialog />)
}

let round = 0
beforeEach(() => {
  round += 1
  const origin = { kind: 'file' as const, fileName: `round-${round}.json` }
  state().finishOpening({ network, origin, dataHash: dataHash(network.file) })
  atlasStore.setState({ dialog: null, editing: null })
})

describe('the listings of an entity', () => {
  it('stand in a line each and open to be written anew', async () => {
    open({ kind: 'entity', id: 'bank' })
    expect(screen.getByRole('button', { name: /^Listings/ })).toHaveTextContent('Listings 2')
    await press('UN 1718 · designated · KPe.001 · 2016-03-02')
    expect(screen.getByRole('combobox', { name: 'Whose list' })).toHaveValue('UN 1718')
    expect(screen.getByLabelText('As of the list of')).toHaveValue('2023-06-01')
    await user.type(screen.getByLabelText('Removed from the list on'), '2020-01')
    await user.selectOptions(
      screen.getByLabelText('What the list says'),
      'identified as property or part of someone listed',
    )
    await save()
    await closed()
    expect(bank()?.listings).toEqual([
      listedBy('UN 1718', {
        reference: 'KPe.001',
        date: '2016-03-02',
        end: '2020-01',
        kind: 'identified',
      }),
      listedBy('US OFAC', { programme: 'NPWMD' }),
    ])
    expect(state().lastChange?.sentence).toBe('Changed Gate Bank.')
  })

  it('are added by keyboard, with suggestions from the network, and cite a new source', async () => {
    open({ kind: 'entity', id: 'bank' })
    screen.getByRole('button', { name: 'Add a listing' }).focus()
    await user.keyboard('{Enter}')
    const whose = screen.getByRole('combobox', { name: 'Whose list' })
    expect(whose).toHaveFocus()
    await user.keyboard('ofac{ArrowDown}{Enter}{Tab}')
    expect(whose).toHaveValue('US OFAC')
    expect(screen.getByRole('combobox', { name: 'Programme' })).toHaveFocus()
    await user.keyboard('DPRK4{Tab}')
    await press('Write a new source for it')
    await user.type(screen.getByLabelText('Title of the document'), 'Federal Register')
    await user.type(screen.getByLabelText('Publisher'), 'OFAC')
    expect(screen.getByRole('checkbox', { name: 'Rests on the new source below' })).toBeChecked()
    await save()
    await closed()
    expect(bank()?.listings?.at(-1)).toEqual({
      authority: 'US OFAC',
      programme: 'DPRK4',
      kind: 'designated',
      sources: ['ofac-federal-register'],
    })
    expect(bank()?.sources).toEqual(['s1', 'ofac-federal-register'])
  })

  it('are taken away one by one, and the focus stays among them', async () => {
    open({ kind: 'entity', id: 'bank' })
    await press('Take away: UN 1718 · designated · KPe.001 · 2016-03-02')
    expect(screen.getByRole('button', { name: 'Add a listing' })).toHaveFocus()
    await save()
    await closed()
    expect(bank()?.listings).toEqual([listedBy('US OFAC', { programme: 'NPWMD' })])
    expect(bank()?.reportedChokepoint).toEqual({ note: 'one of a few', sources: ['s1'] })
  })

  it('open where something is wrong, with the focus on the first, and forget only what is touched', async () => {
    open({ kind: 'entity', id: 'bank' })
    await press('UN 1718 · designated · KPe.001 · 2016-03-02')
    await user.clear(screen.getByLabelText('Listed on'))
    await user.type(screen.getByLabelText('Listed on'), '2016-13')
    await user.clear(screen.getByRole('combobox', { name: 'Whose list' }))
    await user.tab()
    await user.click(screen.getByRole('button', { name: /^Listings/ }))
    expect(screen.queryByLabelText('Listed on')).toBeNull()
    await save()
    const whose = await screen.findByRole('combobox', { name: 'Whose list' })
    expect(whose).toHaveFocus()
    expect(whose).toHaveAccessibleDescription('Say whose list it is, or take the listing away.')
    const listed = screen.getByLabelText('Listed on')
    expect(listed).toHaveAccessibleDescription(/but is "2016-13"\.$/)
    await user.type(whose, 'U')
    expect(whose).not.toHaveAccessibleDescription()
    expect(listed).toHaveAccessibleDescription(/but is "2016-13"\.$/)
    expect(screen.getAllByText('One field needs another look.')[0]).toBeVisible()
  })

  it('wait under their titles on a small screen, the sources in sight', () => {
    vi.stubGlobal('matchMedia', () => ({
      matches: true,
      addEventListener: () => {},
      removeEventListener: () => {},
    }))
    open({ kind: 'entity', id: 'bank' })
    expect(screen.getByRole('button', { name: /^Listings/ })).toHaveAttribute(
      'aria-expanded',
      'false',
    )
    expect(screen.queryByRole('button', { name: 'Add a listing' })).toBeNull()
    expect(screen.getByRole('combobox', { name: 'Add a source of this network' })).toBeVisible()
    vi.unstubAllGlobals()
  })
})

describe('the identifiers of an entity', () => {
  it('are added, changed and taken away, each kind once', async () => {
    open({ kind: 'entity', id: 'bank' })
    const first = within(screen.getByRole('group', { name: 'OFAC uid' }))
    await user.type(first.getByLabelText('Identifier'), '0')
    await press('Add an identifier')
    await user.keyboard('OFAC uid{Tab}')
    await save()
    const second = screen.getAllByRole('combobox', { name: 'Kind' })[1]
    await waitFor(() => expect(second).toHaveFocus())
    expect(second).toHaveAccessibleDescription(
      '“OFAC uid” stands above already; write it another way, such as “OFAC uid (2)”.',
    )
    await user.clear(second!)
    await user.type(second!, 'SWIFT')
    await user.type(screen.getAllByLabelText('Identifier')[1]!, 'GATEKPPY')
    await save()
    await closed()
    expect(bank()?.identifiers).toEqual({ 'OFAC uid': '93610', SWIFT: 'GATEKPPY' })
  })
})

describe('a source that is there', () => {
  it('says what rests on it, and changes for all of that', async () => {
    open({ kind: 'source', id: 's1' })
    expect(
      screen.getByText(
        '6 claims rest on it, in 2 entities and 1 relation. What you change here changes for all of them.',
      ),
    ).toBeVisible()
    const named = within(screen.getByRole('region', { name: 'What rests on it' }))
    expect(named.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Gate Bank',
      'Maker',
      'Maker supplies Gate Bank',
    ])
    expect(screen.getByRole('button', { name: 'Remove this source' })).toBeDisabled()
    expect(screen.getByText('It can be removed once nothing rests on it.')).toBeVisible()
    const address = screen.getByLabelText('Web address')
    await user.type(address, 'ftp://example.org')
    await save()
    await waitFor(() => expect(address).toHaveFocus())
    expect(address).toHaveAccessibleDescription(
      'Must be a web address that begins with http:// or https://, but is "ftp://example.org".',
    )
    await user.clear(address)
    await user.type(address, 'https://example.org/1')
    await save()
    await closed()
    expect(state().open?.network.sourceById.get('s1')).toEqual({
      id: 's1',
      title: 'Notice 1',
      publisher: 'Registry',
      type: 'official',
      date: '2020',
      url: 'https://example.org/1',
      edited: 'changed',
    })
    expect(state().lastChange?.sentence).toBe('Changed the source Notice 1.')
  })

  it('leads to what rests on it', async () => {
    open({ kind: 'source', id: 's1' })
    await press('Select what rests on it')
    expect(state().dialog).toBeNull()
    expect(state().selection).toEqual({ entities: ['bank', 'maker'], relations: ['r1'] })
  })

  it('goes once nothing rests on it', async () => {
    open({ kind: 'source', id: 's2' })
    expect(screen.getByText('Nothing in this network cites it.')).toBeVisible()
    await press('Remove this source')
    await closed()
    expect(state().open?.network.sources.map(({ id }) => id)).toEqual(['s1'])
    expect(state().lastChange?.sentence).toBe('Removed the source Forgotten note.')
  })
})

import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { EMPTY_FILTER } from '../../domain/filter/filter.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { SearchDialog } from './SearchDialog.tsx'

const NETWORK = buildNetwork({
  entities: [
    'hongxiang:trading_company@CN "Dandong Hongxiang Industrial Development"',
    {
      id: 'komid',
      name: 'Korea Mining Development Trading Corporation',
      type: 'trading_company',
      country: 'KP',
      aliases: ['KOMID'],
    },
    { id: 'kkbc', name: 'Korea Kwangson Banking Corp', type: 'bank', nativeName: '조선광선은행' },
  ],
  relations: ['hongxiang procures_for komid', 'kkbc finances komid'],
})

const initial = atlasStore.getInitialState()

function openSearch() {
  atlasStore.getState().setDialog('search')
  render(<SearchDialog />)
  return userEvent.setup()
}

const box = () => screen.getByRole('combobox', { name: 'Search entities and commands' })
const lines = () => screen.getAllByRole('option').map((line) => line.textContent)
const current = () => {
  const id = box().getAttribute('aria-activedescendant')
  return id === null ? null : document.getElementById(id)?.textContent
}
const emphasised = (line: HTMLElement) =>
  [...line.querySelectorAll('mark')].map((mark) => mark.textContent)

beforeEach(() => {
  atlasStore.setState(initial, true)
  atlasStore.getState().finishOpening({
    network: NETWORK,
    origin: { kind: 'shipped', id: 'test' },
    dataHash: '0'.repeat(64),
  })
})

describe('searching', () => {
  it('an analyst types Dangdong and finds Dandong, told that the spelling is only similar', async () => {
    const analyst = openSearch()
    await analyst.keyboard('Dangdong')
    const [line] = within(screen.getByRole('group', { name: 'Entities' })).getAllByRole('option')
    expect(line).toHaveTextContent(
      'Dandong Hongxiang Industrial Developmenttrading company · China · similar spelling',
    )
    expect(emphasised(line!)).toEqual(['Dandong'])
    expect(screen.getByRole('status')).toHaveTextContent('1 entity, 0 commands.')
  })

  it('says which alias or native name was found', async () => {
    const analyst = openSearch()
    await analyst.keyboard('komid')
    expect(lines()).toEqual([
      'Korea Mining Development Trading Corporationtrading company · North Korea · alias: KOMID',
    ])
    await analyst.clear(box())
    await analyst.type(box(), '광선')
    expect(lines()).toEqual([
      'Korea Kwangson Banking Corpbank · unknown country · native name: 조선광선은행',
    ])
    expect(emphasised(screen.getByRole('option'))).toEqual(['광선'])
  })

  it('by keyboard alone: arrows move round the list, Enter selects and centres', async () => {
    const analyst = openSearch()
    expect(box()).toHaveFocus()
    await analyst.keyboard('korea')
    expect(current()).toContain('Korea Mining')
    await analyst.keyboard('{ArrowDown}')
    expect(current()).toContain('Korea Kwangson')
    await analyst.keyboard('{ArrowDown}')
    expect(current()).toContain('Korea Mining')
    await analyst.keyboard('{ArrowUp}{Enter}')
    const { dialog, selection, cameraIntent } = atlasStore.getState()
    expect({ dialog, selection, cameraIntent }).toEqual({
      dialog: null,
      selection: { entities: ['kkbc'], relations: [] },
      cameraIntent: { kind: 'centre-on', ids: ['kkbc'] },
    })
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  it('hands the keyboard to the picture, so that the arrows walk on from what was found', async () => {
    atlasStore.getState().setNarrowArea('end')
    const analyst = openSearch()
    expect(atlasStore.getState().keyboardIntent).toBe(null)
    await analyst.keyboard('komid{Enter}')
    expect(atlasStore.getState().keyboardIntent).toEqual({})
    expect(atlasStore.getState().narrowArea).toBe('centre')
  })

  it('finds commands by their words, shows their keys and runs them', async () => {
    const analyst = openSearch()
    await analyst.keyboard('rings')
    const [line] = within(screen.getByRole('group', { name: 'Commands' })).getAllByRole('option')
    expect(line).toHaveTextContent('Rings: by chokepoint scoreView · off3')
    await analyst.keyboard('{Enter}')
    expect(atlasStore.getState().layout).toBe('rings')
  })

  it('opens another dialog from the list', async () => {
    const analyst = openSearch()
    await analyst.keyboard('saved views{Enter}')
    expect(atlasStore.getState().dialog).toBe('views')
  })

  it('greys out a command that is not possible now and passes over it', async () => {
    const analyst = openSearch()
    await analyst.keyboard('clear all filters')
    const line = screen.getByRole('option')
    expect(line).toHaveAttribute('aria-disabled', 'true')
    expect(line).toHaveTextContent('Clear all filtersFilter · not possible nowC')
    await analyst.click(line)
    await analyst.keyboard('{Enter}')
    expect(atlasStore.getState().dialog).toBe('search')
    expect(current()).toBe(null)
  })

  it('says when the filter hides what was found, and reveals it when chosen', async () => {
    atlasStore.getState().setFilter({ ...EMPTY_FILTER, text: 'dandong' })
    const analyst = openSearch()
    await analyst.keyboard('komid')
    const line = screen.getByRole('option')
    expect(line).toHaveTextContent('hidden by the filter, shown when chosen')
    await analyst.click(line)
    expect(atlasStore.getState().filter.revealed).toEqual(['komid'])
  })

  it('offers useful commands before anything is typed, and no impossible one', () => {
    openSearch()
    const titles = lines()
    expect(titles).toContain('Fit everything into the viewView0F')
    expect(titles.join()).not.toContain('Clear all filters')
  })

  it('says what was searched when nothing answers', async () => {
    const analyst = openSearch()
    await analyst.keyboard('xyzzy')
    expect(screen.getByText('Nothing here is called “xyzzy”')).toBeInTheDocument()
    expect(screen.getByText(/list references of 3 entities, and all commands/)).toBeInTheDocument()
    expect(screen.getByRole('status')).toHaveTextContent('Nothing found for xyzzy.')
    expect(box()).toHaveAttribute('aria-expanded', 'false')
  })

  it('closes on Escape and on the key that opened it', async () => {
    const analyst = openSearch()
    await analyst.keyboard('{Escape}')
    expect(atlasStore.getState().dialog).toBe(null)
    atlasStore.getState().setDialog('search')
    await screen.findByRole('combobox')
    await analyst.keyboard('{Control>}k{/Control}')
    expect(atlasStore.getState().dialog).toBe(null)
  })
})

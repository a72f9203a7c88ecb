import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { EMPTY_FILTER } from '../../domain/filter/filter.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { FiltersPanel } from './FiltersPanel.tsx'

const network = buildNetwork({
  entities: [
    'tanchon:bank@KP',
    'dandong:bank@CN',
    'hongxiang:trading_company@CN',
    'maker:manufacturer@DE',
  ],
  relations: [
    'maker supplies hongxiang licit',
    'hongxiang procures_for tanchon alleged',
    'dandong finances tanchon illicit',
  ],
})
const state = () => atlasStore.getState()

beforeEach(() => {
  atlasStore.setState(atlasStore.getInitialState(), true)
  state().finishOpening({ network, origin: { kind: 'file', fileName: 'a.json' }, dataHash: '0' })
})

const facet = (name: string) => within(screen.getByRole('group', { name: `${name}: values` }))
const countsIn = (name: string) =>
  facet(name)
    .getAllByRole('checkbox')
    .map((box) => box.closest('label')?.textContent)

describe('the filters panel', () => {
  it('lets an analyst include banks and leave out China', async () => {
    render(<FiltersPanel />)
    await userEvent.click(facet('Type').getByRole('checkbox', { name: /bank/ }))
    await userEvent.click(facet('Located in').getByRole('button', { name: 'Leave out China' }))
    expect(state().filter.facets).toEqual({
      country: { include: [], exclude: ['CN'] },
      type: { include: ['bank'], exclude: [] },
    })
    expect(facet('Type').getByRole('checkbox', { name: /bank/ })).toBeChecked()
    expect(
      facet('Located in').getByRole('checkbox', { name: /China, left out/ }),
    ).toBeInTheDocument()
  })

  it('counts each facet under what the others choose, and greys nothing away', async () => {
    render(<FiltersPanel />)
    await userEvent.click(facet('Type').getByRole('button', { name: 'Only bank' }))
    expect(countsIn('Located in')).toEqual(['China1', 'Germany0', 'North Korea1'])
    expect(countsIn('Type')).toEqual(['manufacturer1', 'trading company1', 'bank2'])
  })

  it('takes an exclusion back by the box', async () => {
    render(<FiltersPanel />)
    await userEvent.click(facet('Located in').getByRole('button', { name: 'Leave out China' }))
    await userEvent.click(facet('Located in').getByRole('checkbox', { name: /China/ }))
    expect(state().filter.facets).toEqual({})
  })

  it('clears one facet alone, and all at once', async () => {
    render(<FiltersPanel />)
    await userEvent.click(facet('Type').getByRole('checkbox', { name: /bank/ }))
    await userEvent.click(facet('Legality').getByRole('checkbox', { name: /illicit/ }))
    await userEvent.click(screen.getByRole('button', { name: 'Clear “Type”' }))
    expect(state().filter.facets).toEqual({ legality: { include: ['illicit'], exclude: [] } })
    await userEvent.click(screen.getByRole('button', { name: 'Clear all filters' }))
    expect(state().filter).toEqual(EMPTY_FILTER)
  })

  it('takes what was typed before whatever comes next, which then is not written over', async () => {
    render(<FiltersPanel />)
    await userEvent.type(screen.getByRole('searchbox', { name: 'Text to filter by' }), 'hong')
    await userEvent.tab()
    expect(state().filter.text).toBe('hong')
    act(() => state().setFilter(EMPTY_FILTER))
    expect(screen.getByRole('searchbox', { name: 'Text to filter by' })).toHaveValue('')
  })

  it('filters by text as typed, and follows when the filter changes elsewhere', async () => {
    render(<FiltersPanel />)
    const field = screen.getByRole('searchbox', { name: 'Text to filter by' })
    await userEvent.type(field, 'hong{Enter}')
    expect(state().filter.text).toBe('hong')
    await userEvent.click(screen.getByRole('button', { name: 'Clear all filters' }))
    expect(field).toHaveValue('')
  })

  it('hides the rest or dims it', async () => {
    render(<FiltersPanel />)
    await userEvent.click(screen.getByRole('radio', { name: 'Dimmed' }))
    expect(state().filterMode).toBe('dim')
  })

  it('keeps a chosen value that no entity of this network has', () => {
    state().setFilter({ ...EMPTY_FILTER, facets: { country: { include: ['SG'], exclude: [] } } })
    render(<FiltersPanel />)
    expect(facet('Located in').getByRole('checkbox', { name: /Singapore/ })).toBeChecked()
  })

  it('says what to do while no network is open', () => {
    atlasStore.setState({ open: null })
    render(<FiltersPanel />)
    expect(screen.getByText('No network is open')).toBeInTheDocument()
  })
})

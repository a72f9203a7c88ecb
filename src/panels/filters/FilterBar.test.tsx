import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { EMPTY_FILTER, type Filter } from '../../domain/filter/filter.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { FilterBar } from './FilterBar.tsx'

const network = buildNetwork({
  entities: ['tanchon:bank@KP', 'dandong:bank@CN', 'hongxiang:trading_company@CN'],
  relations: ['hongxiang procures_for tanchon 2013', 'dandong finances tanchon'],
})
const state = () => atlasStore.getState()
const CHINA: Filter = {
  ...EMPTY_FILTER,
  facets: { country: { include: ['CN'], exclude: [] }, type: { include: [], exclude: ['bank'] } },
}

beforeEach(() => {
  atlasStore.setState(atlasStore.getInitialState(), true)
  state().finishOpening({ network, origin: { kind: 'file', fileName: 'a.json' }, dataHash: '0' })
})
afterEach(() => vi.useRealTimers())

/** Lets that many ms pass at once. */
const wait = (ms: number) =>
  act(() => {
    vi.advanceTimersByTime(ms)
  })

const spoken = () => screen.getByRole('status').textContent

const chips = () => screen.getAllByRole('row').map(({ textContent }) => textContent)

describe('the filter bar', () => {
  it('says how much shows, and why', () => {
    state().setFilter(CHINA)
    render(<FilterBar />)
    expect(screen.getByText('Showing 1 of 3 entities and 0 of 2 relations')).toBeInTheDocument()
    expect(chips()).toEqual(['in China', 'no banks'])
    expect(screen.getByText('2 entities and 2 relations hidden')).toBeInTheDocument()
  })

  it('removes one part by its ✕ or the Delete key, and all by one button', async () => {
    state().setFilter(CHINA)
    render(<FilterBar />)
    await userEvent.click(screen.getByRole('button', { name: /^Remove: in China/ }))
    expect(chips()).toEqual(['no banks'])
    await userEvent.click(screen.getByRole('button', { name: /^Clear/ }))
    expect(state().filter).toEqual(EMPTY_FILTER)
    expect(screen.getByText('Showing all 3 entities and 2 relations')).toBeInTheDocument()

    act(() => state().setFilter(CHINA))
    screen.getByRole('row', { name: 'in China' }).focus()
    await userEvent.keyboard('{Delete}')
    expect(chips()).toEqual(['no banks'])
  })

  it('edits a part where it stands', async () => {
    state().setFilter(CHINA)
    render(<FilterBar />)
    await userEvent.click(screen.getByRole('row', { name: 'in China' }))
    const editor = within(screen.getByRole('dialog', { name: 'Edit: Located in' }))
    await userEvent.click(editor.getByRole('checkbox', { name: /North Korea/ }))
    expect(state().filter.facets.country).toEqual({ include: ['CN', 'KP'], exclude: [] })
  })

  it('adds a part: relations until 2014, undated left out', async () => {
    render(<FilterBar />)
    await userEvent.click(screen.getByRole('button', { name: 'Add a filter' }))
    await userEvent.click(screen.getByRole('menuitem', { name: 'Time' }))
    const editor = within(screen.getByRole('dialog', { name: 'Edit: Time' }))
    await userEvent.type(editor.getByRole('textbox', { name: 'Until' }), '20x{Enter}')
    expect(editor.getByText('Write a date as 2016, 2016-09 or 2016-09-26.')).toBeInTheDocument()
    expect(state().filter.time).toEqual({ undated: true })
    await userEvent.clear(editor.getByRole('textbox', { name: 'Until' }))
    await userEvent.type(editor.getByRole('textbox', { name: 'Until' }), '2014{Enter}')
    await userEvent.click(editor.getByRole('checkbox', { name: 'Keep undated relations' }))
    expect(state().filter.time).toEqual({ to: '2014', undated: false })
  })

  it('hides again what was revealed by hand', async () => {
    state().setFilter({ ...CHINA, revealed: ['tanchon'] })
    render(<FilterBar />)
    await userEvent.click(screen.getByRole('row', { name: 'with 1 entity revealed by hand' }))
    await userEvent.click(screen.getByRole('button', { name: 'Hide tanchon again' }))
    expect(state().filter.revealed).toEqual([])
  })

  it('is spoken once after a quick run of changes', () => {
    vi.useFakeTimers()
    render(<FilterBar />)
    expect(spoken()).toBe('Showing all 3 entities and 2 relations')
    act(() => state().setFilter(CHINA))
    wait(400)
    expect(spoken()).toBe('Showing all 3 entities and 2 relations')
    wait(400)
    expect(spoken()).toBe(
      'Showing 1 of 3 entities and 0 of 2 relations: in China · no banks. 2 entities and 2 relations hidden',
    )
  })
})

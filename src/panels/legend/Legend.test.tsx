import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { Legend } from './Legend.tsx'

const network = buildNetwork({
  entities: [
    'tanchon:bank@KP',
    'dandong:bank@CN',
    'hongxiang:trading_company@CN',
    {
      id: 'ship',
      type: 'vessel',
      listings: [{ authority: 'UN 1718', kind: 'designated', sources: ['s1'] }],
    },
  ],
  relations: ['hongxiang procures_for tanchon alleged', 'dandong finances tanchon'],
})
const state = () => atlasStore.getState()

beforeEach(() => {
  atlasStore.setState(atlasStore.getInitialState(), true)
  state().finishOpening({ network, origin: { kind: 'file', fileName: 'a.json' }, dataHash: '0' })
  state().setPanel('legend', true)
})

const names = () =>
  screen
    .getAllByRole('button')
    .slice(1)
    .map(({ textContent }) => textContent)
const press = (name: RegExp) => userEvent.click(screen.getByRole('button', { name }))

describe('the legend', () => {
  it('names what the network has, lane by lane, with counts', () => {
    render(<Legend />)
    expect(names()).toEqual([
      'trading company1, 1 of 1',
      'bank2, 2 of 2',
      'vessel1, 1 of 1',
      'listed1, 1 of 1',
      'goods1, 1 of 1',
      'money1, 1 of 1',
      'alleged1, 1 of 1',
      'unknown1, 1 of 1',
    ])
  })

  it('explains dots that stand for undocumented relations, while there are any', () => {
    render(<Legend />)
    expect(screen.queryByRole('region', { name: 'How sure' })).not.toBeInTheDocument()
    act(() => state().suppose('witness', [['tanchon', 'ship']]))
    expect(screen.getByRole('region', { name: 'How sure' })).toHaveTextContent(
      'relation nobody has documented',
    )
  })

  it('filters to banks by a press and tells what then shows', async () => {
    render(<Legend />)
    await press(/^bank/)
    expect(state().filter.facets).toEqual({ type: { include: ['bank'], exclude: [] } })
    expect(screen.getByRole('button', { name: /^bank/, pressed: true })).toBeInTheDocument()
    expect(names()).toContain('trading company0/1, 0 of 1')
    await press(/^bank/)
    expect(state().filter.facets).toEqual({})
  })

  it('shows one thing alone with Shift', async () => {
    render(<Legend />)
    await press(/^bank/)
    const person = userEvent.setup()
    await person.keyboard('{Shift>}')
    await person.click(screen.getByRole('button', { name: /^vessel/ }))
    await person.keyboard('{/Shift}')
    expect(state().filter.facets).toEqual({ type: { include: ['vessel'], exclude: [] } })
  })

  it('leaves something out by the minus key', async () => {
    render(<Legend />)
    screen.getByRole('button', { name: /^money/ }).focus()
    await userEvent.keyboard('-')
    expect(state().filter.facets).toEqual({ layer: { include: [], exclude: ['money'] } })
    expect(screen.getByRole('button', { name: /^money, left out/ })).toBeInTheDocument()
  })

  it('shows what is listed, whoever lists it', async () => {
    render(<Legend />)
    await press(/^listed/)
    expect(state().filter.facets).toEqual({ listedBy: { include: [], exclude: ['not listed'] } })
    expect(screen.getByRole('button', { name: /^listed/, pressed: true })).toBeInTheDocument()
    expect(names()).toContain('bank0/2, 0 of 2')
  })

  it('closes', async () => {
    render(<Legend />)
    await press(/^Legend/)
    expect(state().panels.legend).toBe(false)
    expect(names()).toEqual([])
  })
})

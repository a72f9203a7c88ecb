import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, it, vi } from 'vitest'
import { askJurisdictions } from '../../commands/askJurisdictions.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { cells, names, network, row, state } from '../../../tests/support/tablesPanel.ts'
import { CountryTable } from './CountryTable.tsx'

vi.mock('../../commands/askJurisdictions.ts', () => ({
  askJurisdictions: vi.fn<typeof askJurisdictions>(() => () => {}),
}))

beforeEach(() => {
  atlasStore.setState(atlasStore.getInitialState(), true)
  state().finishOpening({ network, origin: { kind: 'shipped', id: 'test' }, dataHash: '0' })
  vi.mocked(askJurisdictions).mockClear()
})

it('keeps back what stopping a country does while a lesson has predictions to be made', () => {
  atlasStore.setState({ effectsHidden: true })
  render(<CountryTable network={network} />)
  expect(screen.getByText(/^Chokepoints and What if stay closed/)).toBeVisible()
  expect(askJurisdictions).not.toHaveBeenCalled()
  act(() => atlasStore.setState({ effectsHidden: false }))
  expect(askJurisdictions).toHaveBeenCalledTimes(1)
  expect(screen.queryByText(/^Chokepoints and What if stay closed/)).toBeNull()
})

it('tells the numbers of each country, of whoever has none too', () => {
  render(<CountryTable network={network} />)
  expect(names()).toEqual(['North Korea', 'unknown country', 'China'])
  expect(cells('China').slice(0, 8)).toEqual(['China', '1', '1', '1', '0', '0', '2', '0'])
  expect(cells('unknown country').slice(0, 3)).toEqual(['unknown country', '1', '0'])
})

it('selects the entities of a country, and goes there on the map by keyboard', async () => {
  render(<CountryTable network={network} />)
  row('China').focus()
  await userEvent.keyboard(' ')
  expect(state().selection.entities).toEqual(['dandong'])
  await userEvent.keyboard('{Enter}')
  expect([state().layout, state().cameraIntent, state().announcement?.sentence]).toEqual([
    'geography',
    { kind: 'fit-places', codes: ['CN'] },
    'The map shows China.',
  ])
  row('unknown country').focus()
  await userEvent.keyboard('{Enter}')
  expect(state().cameraIntent).toEqual({ kind: 'fit-places', codes: [''] })
})

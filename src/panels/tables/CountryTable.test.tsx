import { act, render, screen } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { askJurisdictions } from '../../commands/askJurisdictions.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { network, state } from '../../../tests/support/tablesPanel.ts'
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

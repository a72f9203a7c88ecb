import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { OPEN_LIST } from '../../store/selectors/selectMasksScreening.ts'
import type { Lead } from '../../domain/screen/screening.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { LeadCard } from './LeadCard.tsx'

const state = () => atlasStore.getState()
const network = buildNetwork({ entities: ['gate:bank@KP "Gate Bank"'], relations: ['gate pays b'] })
const entity = network.entities[0]!

function open(opened: typeof network, dataHash: string): void {
  const origin = { kind: 'file' as const, fileName: `${dataHash}.json` }
  act(() => state().finishOpening({ network: opened, origin, dataHash }))
}

function showLead(): void {
  const lead: Lead = { listId: OPEN_LIST, entity, on: 'name', text: entity.name, closeness: 1 }
  const searched = [{ id: OPEN_LIST, network, dataHash: 'a' }]
  const screening = { lists: [], names: [], searched, at: '2024-01-01T00:00:00Z', text: '' }
  render(<LeadCard asked={{ name: 'Gate Bank', line: 1 }} lead={lead} screening={screening} />)
}

const way = () => screen.queryByRole('button', { name: 'Show in the network: Gate Bank' })

beforeEach(() => open(network, 'a'))

describe('a lead in the open network', () => {
  it('leads there', async () => {
    act(() => state().setDialog('screen'))
    showLead()
    await userEvent.click(way()!)
    expect(state().dialog).toBeNull()
    expect(state().selection.entities).toEqual(['gate'])
  })

  it('leads to nobody else once another network is open, and says so', () => {
    showLead()
    open(buildNetwork({ entities: ['gate:vessel "Gatekeeper"', 'c'] }), 'b')
    expect(way()).toBeNull()
    expect(screen.getByText('The open network does not have it any more.')).toBeVisible()
  })
})

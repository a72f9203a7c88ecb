import { describe, expect, it } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { spoken } from '../chokepoint/explanation.ts'
import { explainShipments } from './explainShipments.ts'
import type { ShipmentSupply } from './shipments.ts'

const network = buildNetwork({
  cases: [
    { id: 'crates', title: 'The crates', kind: 'shipment' },
    { id: 'drums', title: 'The drums', kind: 'shipment' },
  ],
  relations: ['seller supplies front', 'front supplies army'],
})

const supply: ShipmentSupply = {
  shipments: [
    { id: 'crates', needs: ['seller', 'ship', 'front'], setsOut: true },
    { id: 'drums', needs: ['front'], setsOut: true },
  ],
  endUsers: [
    {
      endUser: 'army',
      isSupplied: true,
      cutSets: [['front'], ['seller', 'ship']],
      isComplete: true,
    },
    {
      endUser: 'navy',
      isSupplied: true,
      cutSets: [
        ['seller', 'ship'],
        ['seller', 'bank', 'front'],
      ],
      isComplete: false,
    },
    { endUser: 'guard', isSupplied: false, cutSets: [], isComplete: true },
  ],
}

const said = (id: string) => spoken(explainShipments(network, supply, id))

describe('what shipments make of an entity, in words', () => {
  it('names the shipments that need it and the end users that fall with it', () => {
    expect(said('front')).toBe(
      'Needed by 2 of 2 recorded shipments: The crates, The drums. Without it 1 end user is no longer supplied.',
    )
  })

  it('names those with whom it cuts off more, fewest first', () => {
    const { together, isComplete } = explainShipments(network, supply, 'seller')
    expect(together).toEqual([
      { others: ['ship'], endUsers: ['army', 'navy'] },
      { others: ['bank', 'front'], endUsers: ['navy'] },
    ])
    expect(isComplete).toBe(false)
    expect(said('seller')).toBe(
      'Needed by 1 of 2 recorded shipments: The crates. Without it alone every end user is still supplied.',
    )
  })

  it('says of an end user whether it is supplied and what cuts it off', () => {
    expect(said('army')).toBe(
      'None of the 2 recorded shipments needs it. It is supplied, shipment by shipment.',
    )
    expect(explainShipments(network, supply, 'army').ownCuts).toEqual([
      ['front'],
      ['seller', 'ship'],
    ])
    expect(said('guard')).toContain('no shipment that needs all of its parties arrives')
    expect(explainShipments(network, supply, 'guard').ownCuts).toBeNull()
  })
})

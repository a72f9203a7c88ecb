import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { DEFAULT_ANALYSIS_SETTINGS } from '../../domain/chokepoint/settings.ts'
import { indexNetwork } from '../../domain/network/indexNetwork.ts'
import type { Network } from '../../domain/network/network.ts'
import { networkFileSchema } from '../../domain/network/schema/networkFile.ts'
import type { Relation } from '../../domain/network/schema/relation.ts'
import { finish } from '../../lib/steps.ts'
import { prepareShipments } from './prepareShipments.ts'
import { shipmentsSteps, type ShipmentsTask } from './shipmentsTask.ts'

function supplyIn(network: Network) {
  const { task, read } = prepareShipments(network, DEFAULT_ANALYSIS_SETTINGS)!
  return read(finish(shipmentsSteps(task)))
}

/** `a supplies b` on shipments, by their ids. */
function leg(line: string, ...cases: string[]): Pick<Relation, 'source' | 'target' | 'type'> {
  const [source = '', type = '', target = ''] = line.split(' ')
  return { source, type: type as Relation['type'], target, ...(cases.length > 0 && { cases }) }
}

const ENTITIES = [
  'maker:manufacturer@DE',
  'seller:distributor@DE',
  'ship:vessel@PA',
  'lender:bank@KP',
  'front:front_company@CN',
  'army:end_user@KP',
]

const shipment = (id: string) => ({ id, title: id, kind: 'shipment' as const })

/** One shipment that needs its seller, a ship and a bank that is paid. */
const crates = (more: Relation['type'] | null = null) =>
  buildNetwork({
    entities: ENTITIES,
    cases: [shipment('crates')],
    relations: [
      leg('maker supplies seller'),
      leg('seller supplies front', 'crates'),
      leg('ship transports front', 'crates'),
      { ...leg('lender related_to front', 'crates'), type: more ?? 'finances' },
      leg('front supplies army', 'crates'),
    ],
  })

const cutSetsOf = ({ endUsers }: ReturnType<typeof supplyIn>) =>
  Object.fromEntries(endUsers.map(({ endUser, cutSets }) => [endUser, cutSets]))

describe('a shipment', () => {
  it('falls with anybody it needs: seller, ship, bank or front', () => {
    const supply = supplyIn(crates())
    expect(supply.shipments).toEqual([
      { id: 'crates', needs: ['seller', 'ship', 'lender', 'front'], setsOut: true },
    ])
    expect(supply.endUsers).toEqual([
      {
        endUser: 'army',
        isSupplied: true,
        cutSets: [['seller'], ['ship'], ['lender'], ['front']],
        isComplete: true,
      },
    ])
  })

  it('does not need those whose relations do not count', () => {
    expect(cutSetsOf(supplyIn(crates('related_to')))).toEqual({
      army: [['seller'], ['ship'], ['front']],
    })
  })

  it('needs who pays, and for one receiver not the others', () => {
    const network = buildNetwork({
      entities: [...ENTITIES, 'navy:end_user@KP'],
      cases: [shipment('crates')],
      relations: [
        leg('maker supplies seller'),
        leg('seller supplies army', 'crates'),
        leg('seller supplies navy', 'crates'),
        { ...leg('front pays seller', 'crates'), flow: 'none', flowReason: 'paid outward' },
      ],
    })
    expect(cutSetsOf(supplyIn(network))).toEqual({
      army: [['seller'], ['front']],
      navy: [['seller'], ['front']],
    })
  })

  it('is got round by what is documented outside it', () => {
    const network = buildNetwork({
      entities: ENTITIES,
      cases: [shipment('crates')],
      relations: [
        leg('maker supplies seller'),
        leg('seller supplies front', 'crates'),
        leg('ship transports front', 'crates'),
        leg('front supplies army', 'crates'),
        leg('maker supplies front'),
        leg('front procures_for army'),
      ],
    })
    expect(cutSetsOf(supplyIn(network))).toEqual({ army: [['front']] })
  })

  it('stands beside another: both must fall', () => {
    const network = buildNetwork({
      entities: [...ENTITIES, 'second:vessel@PA'],
      cases: [shipment('crates'), shipment('drums')],
      relations: [
        leg('maker supplies seller'),
        leg('seller supplies army', 'crates', 'drums'),
        leg('ship transports army', 'crates'),
        leg('second transports army', 'drums'),
      ],
    })
    expect(cutSetsOf(supplyIn(network))).toEqual({ army: [['seller'], ['ship', 'second']] })
  })

  it('does not set out when its seller is supplied by nobody who is reached', () => {
    const network = buildNetwork({
      entities: [...ENTITIES, 'homely@KP', 'store@KP'],
      cases: [shipment('crates')],
      relations: [
        leg('maker supplies front'),
        leg('homely supplies store'),
        leg('store supplies army', 'crates'),
        leg('front supplies army', 'crates'),
      ],
    })
    const { shipments, endUsers } = supplyIn(network)
    expect(shipments[0]?.setsOut).toBe(false)
    expect(endUsers).toEqual([
      { endUser: 'army', isSupplied: false, cutSets: [], isComplete: true },
    ])
  })

  it('counts nowhere when no entry point stands behind it', () => {
    const network = buildNetwork({
      entities: [...ENTITIES, 'homely@KP'],
      cases: [shipment('crates')],
      relations: [
        leg('maker supplies front'),
        leg('homely supplies army', 'crates'),
        leg('ship transports army', 'crates'),
      ],
    })
    expect(supplyIn(network)).toEqual({
      shipments: [{ id: 'crates', needs: ['homely', 'ship'], setsOut: false }],
      endUsers: [],
    })
  })

  it('may start in a circle, which one supplied party sets going', () => {
    const network = buildNetwork({
      entities: [...ENTITIES, 'one@CN', 'two@CN'],
      cases: [shipment('crates')],
      relations: [
        leg('maker supplies one'),
        leg('one supplies two', 'crates'),
        leg('two supplies one', 'crates'),
        leg('two supplies army', 'crates'),
      ],
    })
    expect(cutSetsOf(supplyIn(network))).toEqual({ army: [['one'], ['two']] })
  })
})

describe('a network without shipments', () => {
  it('records none, and nothing more is asked', () => {
    const network = buildNetwork({
      entities: ['maker:manufacturer@DE', 'a@CN', 'army:end_user@KP'],
      relations: ['maker supplies a', 'a supplies army'],
    })
    expect(supplyIn(network)).toEqual({ shipments: [], endUsers: [] })
  })

  it('has nothing to say without routes', () => {
    const network = buildNetwork({ relations: ['a supplies b'] })
    expect(prepareShipments(network, DEFAULT_ANALYSIS_SETTINGS)).toBeNull()
  })
})

describe('the Lantern exercise', () => {
  const path = fileURLToPath(new URL('../../../public/data/lantern.json', import.meta.url))
  const lantern = indexNetwork(networkFileSchema.parse(JSON.parse(readFileSync(path, 'utf8'))))

  it('has six shipments, all of which set out', () => {
    const { shipments } = supplyIn(lantern)
    expect(shipments.map(({ id, setsOut }) => [id, setsOut])).toEqual([
      ['gyro-crates', true],
      ['pump-order', true],
      ['bearing-pallets', true],
      ['alloy-drums', true],
      ['yard-engines', true],
      ['second-quay', true],
    ])
  })

  it('shows that a broker or a ship can be decisive where routes alone do not show it', () => {
    const { guidance, 'plant-12': plant } = cutSetsOf(supplyIn(lantern))
    expect(guidance).toEqual([
      ['tellorin'],
      ['ilvash', 'sesque'],
      ['lorwick', 'mereholt', 'sesque'],
      ['umberlode', 'sallowreef', 'ilvash'],
      ['mereholt', 'sesque', 'broker'],
    ])
    expect(plant).toEqual([
      ['tellorin'],
      ['grennaby', 'umberlode'],
      ['grennaby', 'sesque'],
      ['umberlode', 'dorrinvale'],
      ['umberlode', 'hesperand'],
      ['dorrinvale', 'sesque'],
      ['sesque', 'hesperand'],
    ])
  })
})

/** Small random networks: a maker, four others of whom two serve, two end users, and relations in up to two shipments. */
const arbitraryLegs = fc.array(
  fc.record({
    source: fc.constantFrom('maker', 'seller', 'ship', 'lender', 'front'),
    target: fc.constantFrom('seller', 'ship', 'lender', 'front', 'army', 'navy'),
    type: fc.constantFrom('supplies' as const, 'finances' as const),
    cases: fc.subarray(['crates', 'drums']),
  }),
  { maxLength: 14 },
)

describe('shipments agree with stopping every set of entities', { timeout: 30_000 }, () => {
  it('in who is supplied and in the smallest sets that change it', () => {
    fc.assert(
      fc.property(arbitraryLegs, (relations) => {
        const network = buildNetwork({
          entities: [...ENTITIES, 'navy:end_user@KP'],
          cases: [shipment('crates'), shipment('drums')],
          relations,
        })
        const prepared = prepareShipments(network, DEFAULT_ANALYSIS_SETTINGS)
        if (!prepared) return
        const { task } = prepared
        const { holds, cuts } = finish(shipmentsSteps(task))
        const facts = Array.from({ length: task.factCount }, (_, fact) => fact)
        expect([...holds].map(Boolean)).toEqual(facts.map((fact) => slowHolds(task, [], fact)))
        task.endUsers.forEach((end, index) => {
          const removable = facts.filter((fact) => task.isRemovable[fact] === 1 && fact !== end)
          const known = slowHolds(task, [], end) ? subsetsUpTo3(removable) : []
          const cutting = known.filter((set) => !slowHolds(task, set, end))
          const minimal = cutting.filter(
            (set) =>
              !cutting.some(
                (other) => other.length < set.length && other.every((fact) => set.includes(fact)),
              ),
          )
          expect(cuts[index]?.isComplete).toBe(true)
          expect(cuts[index]?.sets.map(String).toSorted()).toEqual(minimal.map(String).toSorted())
        })
      }),
      { numRuns: 150 },
    )
  })
})

/** Whether a fact holds with some stopped: apply every rule until nothing is new. */
function slowHolds(task: ShipmentsTask, stopped: readonly number[], goal: number): boolean {
  const known = new Set([...task.entryPoints].filter((fact) => !stopped.includes(fact)))
  for (let before = -1; before !== known.size;) {
    before = known.size
    for (const { body, head, parties } of task.rules) {
      if (parties.some((fact) => stopped.includes(fact))) continue
      if (!body.every((fact) => known.has(fact))) continue
      for (const fact of head) if (!stopped.includes(fact)) known.add(fact)
    }
  }
  return known.has(goal)
}

function subsetsUpTo3(of: readonly number[]): number[][] {
  const larger = (sets: number[][]) =>
    sets.flatMap((set) =>
      of.filter((fact) => fact > (set.at(-1) ?? -1)).map((fact) => [...set, fact]),
    )
  const one = larger([[]])
  const two = larger(one)
  return [...one, ...two, ...larger(two)]
}

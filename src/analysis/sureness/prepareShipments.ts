import { flowArcs } from '../../domain/chokepoint/flowArcs.ts'
import { routeSets } from '../../domain/chokepoint/routeSets.ts'
import type { AnalysisSettings } from '../../domain/chokepoint/settings.ts'
import { laneOf } from '../../domain/network/entityType.ts'
import type { Network } from '../../domain/network/network.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import type { ShipmentSupply } from '../../domain/sureness/shipments.ts'
import { reachableFrom } from '../algorithm/reachability.ts'
import { directedGraph } from '../graph/directedGraph.ts'
import type { Prepared } from '../client/startPrepared.ts'
import { shipmentLegs } from './shipmentLegs.ts'
import type { ShipmentsTask } from './shipmentsTask.ts'
import { supplyRules } from './shipmentRules.ts'

/**
 * Turns supply by shipments into rules. Null where there are no routes; where the network records no shipment
 * nothing is asked, and both lists stay empty. Entry points are not stopped, except those that a shipment needs beside its goods: banks,
 * carriers, ships and people. O(entities + relations).
 */
export function prepareShipments(
  network: Network,
  settings: AnalysisSettings,
): Prepared<ShipmentsTask, ShipmentSupply> | null {
  const flow = flowArcs(network, settings)
  const sets = routeSets(network, settings, flow)
  if (sets.entryPoints.length === 0 || sets.endUsers.length === 0) return null
  const sorted = shipmentLegs(network, settings, flow)
  const involved = new Set([...flow.inGraph, ...sorted.shipments.flatMap(({ needs }) => needs)])
  const names = network.entities.filter(({ id }) => involved.has(id)).map(({ id }) => id)
  const places = new Map(names.map((id, place) => [id, place]))
  const placesOf = (ids: readonly EntityId[]) => Int32Array.from(ids, (id) => places.get(id)!)

  const entryPoints = new Set(sets.entryPoints)
  const servants = new Set(
    names.filter((id) => laneOf(network.entityById.get(id)!.type) === 'enablers'),
  )
  const { factCount, rules, ruleOf } = supplyRules(sorted, flow.arcs, names, {
    entryPoints,
    servants,
  })
  const isRemovable = new Uint8Array(factCount)
  names.forEach((id, place) => {
    isRemovable[place] = Number(servants.has(id) || !entryPoints.has(id))
  })
  const entryPlaces = placesOf(sets.entryPoints)
  const graph = directedGraph(
    names.length,
    placesOf(flow.arcs.map(({ source }) => source)),
    placesOf(flow.arcs.map(({ target }) => target)),
  )
  const reached = reachableFrom(graph.forward, entryPlaces)
  const task: ShipmentsTask = {
    kind: 'shipments',
    factCount,
    rules,
    entryPoints: entryPlaces,
    endUsers: placesOf(sorted.shipments.length > 0 ? sets.endUsers : []),
    isRemovable,
  }
  return {
    task,
    read: ({ holds, cuts }) => ({
      shipments: sorted.shipments.map(({ id, needs }, index) => {
        const rule = ruleOf[index]
        const setsOut = typeof rule === 'number' && rules[rule]!.body.every((fact) => holds[fact])
        return { id, needs, setsOut }
      }),
      endUsers: Array.from(task.endUsers, (end, index) => ({
        endUser: names[end]!,
        isSupplied: holds[end] === 1,
        cutSets: cuts[index]!.sets.map((set) => set.map((fact) => names[fact]!)),
        isComplete: cuts[index]!.isComplete,
      })).filter((_, index) => {
        const end = task.endUsers[index]!
        return holds[end] === 1 || reached[end] === 1
      }),
    }),
  }
}

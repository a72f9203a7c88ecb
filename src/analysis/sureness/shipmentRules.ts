import type { FlowArc } from '../../domain/chokepoint/flowArcs.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import { strongComponents } from '../algorithm/strongComponents.ts'
import type { Rule } from '../algorithm/forwardChaining.ts'
import { directedGraph } from '../graph/directedGraph.ts'
import type { ShipmentLegs, SortedArcs } from './shipmentLegs.ts'

/** What follows from what, in facts: fact f < names.length says that the entity names[f] is supplied. */
export interface SupplyRules {
  readonly names: readonly EntityId[]
  readonly factCount: number
  readonly rules: readonly Rule[]
  /** by shipment: the place of its rule; null where nothing it starts from is supplied by anybody */
  readonly ruleOf: readonly (number | null)[]
}

/**
 * Groups of parties from which a shipment starts: no leg leads into a group from outside it. Usually single parties; several only
 * where legs run in a circle.
 */
function startGroups({ legs }: ShipmentLegs): EntityId[][] {
  const names = [...new Set(legs.flatMap(({ source, target }) => [source, target]))]
  const at = (id: EntityId) => names.indexOf(id)
  const from = legs.map(({ source }) => at(source))
  const to = legs.map(({ target }) => at(target))
  const { of, count } = strongComponents(directedGraph(names.length, from, to))
  const isEntered = new Set(
    to.filter((end, leg) => of[end] !== of[from[leg]!]).map((end) => of[end]),
  )
  return Array.from({ length: count }, (_, part) => part)
    .filter((part) => !isEntered.has(part))
    .map((part) => names.filter((_, place) => of[place] === part))
}

/**
 * Turns a network with shipments into rules of supply.
 *
 * An arc documented outside every shipment passes supply on as it is: either is enough. A shipment passes it to everybody a leg
 * leads to, once nobody it needs is stopped and everybody it starts from is supplied. A bank, carrier, ship or person it starts
 * from is needed but need not be supplied, and so is a firm that is no entry point and that nobody is documented to supply: they
 * are taken to be there. But if nothing else is left that it starts from, then those of them whom somebody supplies must be
 * supplied; and where nobody supplies them either, no entry point stands behind the shipment and it counts nowhere.
 */
export function supplyRules(
  { shipments, plain }: SortedArcs,
  arcs: readonly FlowArc[],
  names: readonly EntityId[],
  ends: { readonly entryPoints: ReadonlySet<EntityId>; readonly servants: ReadonlySet<EntityId> },
): SupplyRules {
  const places = new Map(names.map((id, place) => [id, place]))
  const at = (id: EntityId) => places.get(id)!
  const rules: Rule[] = plain.map(({ source, target }) => ({
    body: [at(source)],
    head: [at(target)],
    parties: [],
  }))
  const suppliersOf = new Map<EntityId, EntityId[]>()
  for (const { source, target } of arcs) {
    suppliersOf.set(target, [...(suppliersOf.get(target) ?? []), source])
  }
  const canBeSupplied = (group: EntityId[]) =>
    group.some(
      (id) =>
        ends.entryPoints.has(id) ||
        (suppliersOf.get(id) ?? []).some((supplier) => !group.includes(supplier)),
    )
  const serves = (group: EntityId[]) => group.every((id) => ends.servants.has(id))

  let factCount = names.length
  /** The fact that any of a group is supplied. */
  const factOf = (group: EntityId[]): number => {
    if (group.length === 1) return at(group[0]!)
    const fact = factCount++
    for (const id of group) rules.push({ body: [at(id)], head: [fact], parties: [] })
    return fact
  }
  const ruleOf = shipments.map((shipment) => {
    const groups = startGroups(shipment).filter(canBeSupplied)
    const sellers = groups.filter((group) => !serves(group))
    const body = (sellers.length > 0 ? sellers : groups).map(factOf)
    if (body.length === 0) return null
    const receivers = new Set(shipment.legs.map(({ target }) => at(target)))
    return rules.push({ body, head: [...receivers], parties: shipment.needs.map(at) }) - 1
  })
  return { names, factCount, rules, ruleOf }
}

import type { EntityType } from '../network/entityType.ts'
import type { Network } from '../network/network.ts'
import type { Entity, EntityId } from '../network/schema/entity.ts'
import { flowSteps, type FlowChoice, type FlowStep } from './flowSteps.ts'

/** Whom an entity is counted with: those that do not stand for themselves, each with its principal. */
export type CountedWith = ReadonlyMap<EntityId, EntityId>

/** Nobody is counted with another. */
export const EACH_APART: CountedWith = new Map()

const COMPANY_TYPES: ReadonlySet<EntityType> = new Set([
  'manufacturer',
  'distributor',
  'trading_company',
  'front_company',
  'shell_company',
  'bank',
  'shipping_company',
])

function isCompany(entity: Entity | undefined): boolean {
  return (
    entity !== undefined &&
    COMPANY_TYPES.has(entity.type) &&
    entity.placeholder !== true &&
    entity.routeRole !== 'end_user'
  )
}

/**
 * The one firm each firm is a front, agent firm or branch of. Whom it serves is read from the control layer, as for
 * `ownFronts`; people are no principals, everybody else is, so that a firm of a firm and a ministry is nobody's own.
 */
function directPrincipals(network: Network, steps: readonly FlowStep[]): Map<EntityId, EntityId> {
  const principals = new Map<EntityId, Set<EntityId>>()
  for (const { source, target, relation } of steps) {
    if (network.factsOf.get(relation.id)?.layer !== 'control') continue
    if (!isCompany(network.entityById.get(source))) continue
    if (network.entityById.get(target)?.type === 'facilitator_person') continue
    const known = principals.get(source)
    if (known) known.add(target)
    else principals.set(source, new Set([target]))
  }
  const single = new Map<EntityId, EntityId>()
  for (const [id, [principal, another]] of principals) {
    if (principal === undefined || another !== undefined) continue
    if (isCompany(network.entityById.get(principal))) single.set(id, principal)
  }
  return single
}

/** Firms that are each other's fronts in a ring have no last principal: they stay apart. */
function withoutRings(direct: ReadonlyMap<EntityId, EntityId>): Map<EntityId, EntityId> {
  const open = new Map(direct)
  const seen = new Set<EntityId>()
  for (const start of direct.keys()) {
    const way = new Set<EntityId>()
    let at: EntityId | undefined = start
    while (at !== undefined && !seen.has(at)) {
      seen.add(at)
      way.add(at)
      at = direct.get(at)
    }
    if (at === undefined || !way.has(at)) continue
    const first: EntityId = at
    do {
      open.delete(at)
      at = direct.get(at) ?? first
    } while (at !== first)
  }
  return open
}

/**
 * Whom each firm is counted with when a principal’s own fronts and branches count with it (design, section 4): the
 * last in a chain of principals. People, end users and placeholders are never counted with anybody, nor anybody with
 * them; dealings are no control, so correspondent banks stay apart. In file order of the relations. O(steps).
 */
export function countedWith(network: Network, steps: readonly FlowStep[]): CountedWith {
  const direct = withoutRings(directPrincipals(network, steps))
  const last = new Map<EntityId, EntityId>()
  for (const start of direct.keys()) {
    const way: EntityId[] = []
    let at = start
    for (let next = direct.get(at); next !== undefined && !last.has(at); next = direct.get(at)) {
      way.push(at)
      at = next
    }
    const principal = last.get(at) ?? at
    for (const id of way) last.set(id, principal)
  }
  return last
}

/** The same under settings, whether or not they count anybody with another. O(relations). */
export function couldCountWith(network: Network, settings: FlowChoice): CountedWith {
  return countedWith(network, flowSteps(network, settings).steps)
}

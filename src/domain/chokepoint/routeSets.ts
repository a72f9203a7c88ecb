import { laneOf } from '../network/entityType.ts'
import type { Network } from '../network/network.ts'
import type { Entity, EntityId } from '../network/schema/entity.ts'
import type { FlowArcs } from './flowArcs.ts'
import type { AnalysisSettings } from './settings.ts'

/** The two ends between which routes are counted: disjoint, within the analysis graph, in file order. */
export interface RouteSets {
  readonly entryPoints: readonly EntityId[]
  readonly endUsers: readonly EntityId[]
}

const isPerson = (entity: Entity) => entity.type === 'facilitator_person'
const isDemand = (entity: Entity) => laneOf(entity.type) === 'demand'

/** True when an entity lies outside the programme's own countries; an unknown country counts as outside. */
function isForeign(network: Network, entity: Entity): boolean {
  const home = network.file.meta.homeCountries ?? []
  return entity.country === undefined || !home.includes(entity.country)
}

/**
 * Entry points and end users by the default rule (design, section 4), with the roles the file gives single entities.
 *
 * End users: Demand entities, placeholders too. Entry points: located abroad, not a placeholder, person, vessel or
 * Demand entity, and either in the Origin lane or with no predecessor abroad other than a person.
 */
export function defaultRouteSets(network: Network, { arcs, inGraph }: FlowArcs): RouteSets {
  const suppliedFromAbroad = new Set<EntityId>()
  for (const { source, target } of arcs) {
    const supplier = network.entityById.get(source)
    if (supplier && isForeign(network, supplier) && !isPerson(supplier))
      suppliedFromAbroad.add(target)
  }
  const roleOf = (entity: Entity) => {
    if (entity.routeRole === 'entry' && entity.placeholder === true) return 'none'
    if (entity.routeRole) return entity.routeRole
    if (isDemand(entity)) return 'end_user'
    if (entity.placeholder === true || isPerson(entity) || entity.type === 'vessel') return 'none'
    if (!isForeign(network, entity)) return 'none'
    return laneOf(entity.type) === 'origin' || !suppliedFromAbroad.has(entity.id) ? 'entry' : 'none'
  }
  const entryPoints: EntityId[] = []
  const endUsers: EntityId[] = []
  for (const id of inGraph) {
    const entity = network.entityById.get(id)
    const role = entity ? roleOf(entity) : 'none'
    if (role === 'entry') entryPoints.push(id)
    else if (role === 'end_user') endUsers.push(id)
  }
  return { entryPoints, endUsers }
}

/**
 * Entry points and end users under the settings: a set the person gives replaces the default one. What they chose wins
 * over a default in the other set; an entity they put into both stays an end user. One that counts with its principal
 * stands for it. Entities outside the analysis graph drop out, and so do placeholders as entry points.
 */
export function routeSets(network: Network, settings: AnalysisSettings, flow: FlowArcs): RouteSets {
  const byDefault = defaultRouteSets(network, flow)
  const standFor = (id: EntityId) => flow.countedWith.get(id) ?? id
  const chosenEntries = settings.entryPoints && new Set(settings.entryPoints.map(standFor))
  const chosenEnds = settings.endUsers && new Set(settings.endUsers.map(standFor))
  const ends = chosenEnds ?? new Set(byDefault.endUsers.filter((id) => !chosenEntries?.has(id)))
  const entries = chosenEntries ?? new Set(byDefault.entryPoints)
  return {
    entryPoints: flow.inGraph.filter(
      (id) => entries.has(id) && !ends.has(id) && network.entityById.get(id)?.placeholder !== true,
    ),
    endUsers: flow.inGraph.filter((id) => ends.has(id)),
  }
}

import type { EntityId } from '../network/schema/entity.ts'

/** Two entities, the first of which deals, or would have to deal, with the second along flow. */
export type Dealing = readonly [from: EntityId, to: EntityId]

/** What would have to exist beside what is documented for one end user no longer to depend on an entity alone. */
export interface Bypass {
  readonly endUser: EntityId
  /** fewest undocumented relations that give a way round; null where no number of them helps */
  readonly distance: number | null
  /** one way round with the fewest, from its entry point to the end user; empty where there is none */
  readonly way: readonly EntityId[]
  /** the undocumented relations on it */
  readonly steps: readonly Dealing[]
  /** how many single undocumented relations would do; 0 unless the distance is 1 */
  readonly alternatives: number
  /** some of these, the likeliest first: between types of entities that deal with each other most often */
  readonly witnesses: readonly Dealing[]
}

/** Roles of a go-between by the countries of the three (Gould and Fernandez 1989). */
export const BROKERAGE_ROLES = [
  'coordinator',
  'itinerant',
  'representative',
  'gatekeeper',
  'liaison',
] as const

export type BrokerageRole = (typeof BROKERAGE_ROLES)[number]

/** Where an entity stands between others, and what would take it out of there. */
export interface Position {
  readonly id: EntityId
  /** one for each end user that depends on the entity alone, the closest to falling first */
  readonly bypasses: readonly Bypass[]
  /** connected pairs it cuts, by how many undocumented relations would give the pair a way round; null: none would */
  readonly lostPairs: readonly { readonly distance: number | null; readonly pairs: number }[]
  /** Undocumented relations that alone would give most of these a way round, and how many: the likeliest first. */
  readonly pairWitnesses: readonly { readonly dealing: Dealing; readonly pairs: number }[]
  /** pairs that deal through it and not with each other, by its role */
  readonly brokered: Readonly<Record<BrokerageRole, readonly Dealing[]>>
  /** such pairs where the country of one of the three is not known */
  readonly ungrouped: readonly Dealing[]
}

import type { EntityId } from '../network/schema/entity.ts'

/** One shipment of the network: it arrives only when everybody it needs goes on. */
export interface ShipmentNeeds {
  /** id of the case */
  readonly id: string
  /** everybody who sends, carries, pays or passes on in it; whom it merely ends at is not needed by the others */
  readonly needs: readonly EntityId[]
  /** True when, nobody stopped, all it starts from is there. */
  readonly setsOut: boolean
}

/** How one end user fares when a shipment needs everybody in it. */
export interface EndUserShipments {
  readonly endUser: EntityId
  readonly isSupplied: boolean
  /** minimal sets of up to three entities that cut it off when all of them are stopped, smallest first */
  readonly cutSets: readonly (readonly EntityId[])[]
  /** False when there were too many sets to look at all of them. */
  readonly isComplete: boolean
}

/** What becomes of end users when routes are counted shipment by shipment. */
export interface ShipmentSupply {
  /** Shipments with a relation that counts, in file order; empty where the network records none. */
  readonly shipments: readonly ShipmentNeeds[]
  /** End users with a documented route, or supplied by a shipment, in file order; empty without shipments. */
  readonly endUsers: readonly EndUserShipments[]
}

import type { Network } from '../network/network.ts'
import type { EntityId } from '../network/schema/entity.ts'
import { assessOwnership, entitiesMeeting, type OwnershipOutcome } from './assessOwnership.ts'

/** The entities that meet the arithmetic of at least one rule that is in force. */
export function metInForce({ rules }: OwnershipOutcome): ReadonlySet<EntityId> {
  return new Set(rules.filter(({ rule }) => rule.until === undefined).flatMap(entitiesMeeting))
}

const owned = new WeakMap<Network, ReadonlySet<EntityId>>()

/** The same by loaded listings alone, worked out at the first call. */
export function ownedByListed(network: Network): ReadonlySet<EntityId> {
  let found = owned.get(network)
  if (!found) owned.set(network, (found = metInForce(assessOwnership(network, []))))
  return found
}

import { ownValue } from '../../lib/ownValue.ts'
import { isStandingListing } from '../network/listed.ts'
import type { Network } from '../network/network.ts'
import type { Entity, EntityId, Listing } from '../network/schema/entity.ts'
import type { OwnershipRule } from './ownershipRule.ts'

/**
 * The listings of an entity that a rule starts from: designations, not ended as far as the file knows, by an authority
 * of the rule. `identified`, `forfeited` and `measure` start nothing, and a listing counts for its own authority only.
 * The file may say under which rules the listings of an authority count (`meta.ownershipRules`); that then holds.
 */
export function startingListings(
  network: Network,
  { id, authorities }: Pick<OwnershipRule, 'id' | 'authorities'>,
  entity: Entity,
): readonly Listing[] {
  const { ownershipRules = {} } = network.file.meta
  return (entity.listings ?? []).filter((listing) => {
    if (listing.kind !== 'designated' || !isStandingListing(listing)) return false
    const said = ownValue(ownershipRules, listing.authority)
    return said ? said.includes(id) : authorities.includes(listing.authority)
  })
}

/** The entities a rule starts from by what the file tells, in file order. */
export function listedHolders(network: Network, rule: OwnershipRule): readonly EntityId[] {
  return network.entities
    .filter((entity) => startingListings(network, rule, entity).length > 0)
    .map(({ id }) => id)
}

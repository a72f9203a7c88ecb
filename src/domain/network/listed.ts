import type { Entity, Listing } from './schema/entity.ts'

/**
 * Whether a listing names its entity on a sanctions list as far as the file knows: designated or identified,
 * and not removed. A forfeiture or another measure is a fact about an entity but not a place on a list.
 */
export function isStandingListing(listing: Listing): boolean {
  return (
    listing.end === undefined && (listing.kind === 'designated' || listing.kind === 'identified')
  )
}

/** Programme tags under which standing listings name an entity, each once, in file order: `NPWMD, DPRK2` are two. */
export function listingProgrammes(entity: Entity): readonly string[] {
  const standing = (entity.listings ?? []).filter(isStandingListing)
  const tags = standing.flatMap(({ programme }) => programme?.split(/[,;]/) ?? [])
  return [...new Set(tags.map((tag) => tag.trim()).filter((tag) => tag !== ''))]
}

/** Authorities whose lists name an entity, each once, in file order; empty when no loaded list does. */
export function listingAuthorities(entity: Entity): readonly string[] {
  const standing = (entity.listings ?? []).filter(isStandingListing)
  return [...new Set(standing.map(({ authority }) => authority))]
}

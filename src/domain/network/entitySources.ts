import type { Entity } from './schema/entity.ts'

/** The sources of all that is said of one entity, each once: its own, those of its listings, and who reports it as a chokepoint. */
export function entitySources({
  sources,
  listings = [],
  reportedChokepoint,
}: Pick<Entity, 'sources' | 'listings' | 'reportedChokepoint'>): string[] {
  return [
    ...new Set([
      ...sources,
      ...listings.flatMap((listing) => listing.sources),
      ...(reportedChokepoint?.sources ?? []),
    ]),
  ]
}

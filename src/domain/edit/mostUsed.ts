import type { Network } from '../network/network.ts'

/** Texts, each once, the most frequent first; by the alphabet among equals. */
function byFrequency(texts: readonly string[]): string[] {
  const times = new Map<string, number>()
  for (const text of texts) if (text !== '') times.set(text, (times.get(text) ?? 0) + 1)
  return [...times]
    .toSorted(([a, often], [b, other]) => other - often || a.localeCompare(b))
    .map(([text]) => text)
}

/** Whose lists a network names, the most frequent first. */
export function usedAuthorities({ entities }: Network): string[] {
  return byFrequency(
    entities.flatMap(({ listings = [] }) => listings.map(({ authority }) => authority)),
  )
}

/** Programmes under which a network says an authority lists, the most frequent first; then those of others. */
export function usedProgrammes({ entities }: Network, authority: string): string[] {
  const listings = entities.flatMap((entity) => entity.listings ?? [])
  const programmes = (isOwn: boolean) =>
    byFrequency(
      listings
        .filter((listing) => (listing.authority === authority) === isOwn)
        .map(({ programme = '' }) => programme),
    )
  return [...new Set([...programmes(true), ...programmes(false)])]
}

/** Kinds of identifiers that a network has, the most frequent first. */
export function usedIdentifierKinds({ entities }: Network): string[] {
  return byFrequency(entities.flatMap(({ identifiers = {} }) => Object.keys(identifiers)))
}

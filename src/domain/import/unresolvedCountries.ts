import type { Entity } from '../network/schema/entity.ts'

/** A country as a source wrote it that no code is known for, and how many entities it was said of. */
export interface UnresolvedCountry {
  readonly text: string
  readonly entities: number
}

/** Countries that readers could only keep as text, the most frequent first, then by name. */
export function unresolvedCountries(entities: readonly Entity[]): readonly UnresolvedCountry[] {
  const found = new Map<string, number>()
  for (const entity of entities) {
    const text = entity['countryText']
    if (typeof text === 'string' && text !== '' && entity.country === undefined)
      found.set(text, (found.get(text) ?? 0) + 1)
  }
  return [...found]
    .map(([text, count]) => ({ text, entities: count }))
    .toSorted((a, b) => b.entities - a.entities || a.text.localeCompare(b.text, 'en'))
}

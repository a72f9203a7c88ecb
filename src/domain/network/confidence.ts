import type { Confidence, Relation } from './schema/relation.ts'
import type { Source } from './schema/source.ts'

/**
 * Confidence of a relation. Where the file states none it follows from the sources: an official or UN source
 * gives high, two or more independent publishers medium, anything else low (design, section 3).
 */
export function confidenceOf(
  relation: Relation,
  sourceById: ReadonlyMap<string, Source>,
): { confidence: Confidence; confidenceDerived: boolean } {
  if (relation.confidence) return { confidence: relation.confidence, confidenceDerived: false }
  const publishers = new Set<string>()
  for (const id of relation.sources) {
    const source = sourceById.get(id)
    if (!source) continue
    if (source.type === 'official' || source.type === 'un')
      return { confidence: 'high', confidenceDerived: true }
    publishers.add(source.publisher)
  }
  return { confidence: publishers.size >= 2 ? 'medium' : 'low', confidenceDerived: true }
}

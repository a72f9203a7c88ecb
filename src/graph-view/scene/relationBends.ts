import type { Relation, RelationId } from '../../domain/network/schema/relation.ts'

const STEP = 9

/**
 * How far each relation keeps from the straight course between its ends, in model units, so that relations between
 * the same two entities can be told apart. Signed as seen from the end whose id sorts first; 0 for a lone relation.
 */
export function relationBends(relations: readonly Relation[]): Map<RelationId, number> {
  const bundles = new Map<string, Relation[]>()
  for (const relation of relations) {
    const key = [relation.source, relation.target].toSorted().join('\n')
    const bundle = bundles.get(key)
    if (bundle) bundle.push(relation)
    else bundles.set(key, [relation])
  }
  const bends = new Map<RelationId, number>()
  for (const bundle of bundles.values())
    for (const [index, { id }] of bundle.entries())
      bends.set(id, (index - (bundle.length - 1) / 2) * STEP)
  return bends
}

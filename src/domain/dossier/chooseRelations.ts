import type { Network } from '../network/network.ts'
import { LAYERS, type Layer } from '../network/relationType.ts'
import { CONFIDENCES, type Relation } from '../network/schema/relation.ts'

/**
 * The relations that a short sheet tells, in the order they are given: of each layer in turn the one that is most certain, then the one
 * with most sources. O(n log n).
 */
export function chooseRelations(
  network: Network,
  relations: readonly Relation[],
  count: number,
): readonly Relation[] {
  const factsOf = ({ id }: Relation) => network.factsOf.get(id)
  const doubt = (relation: Relation) => CONFIDENCES.indexOf(factsOf(relation)?.confidence ?? 'low')
  const layers: Layer[] = LAYERS.filter((layer) =>
    relations.some((relation) => (factsOf(relation)?.layer ?? 'other') === layer),
  )
  const queues = layers.map((layer) =>
    relations
      .filter((relation) => (factsOf(relation)?.layer ?? 'other') === layer)
      .toSorted((a, b) => doubt(a) - doubt(b) || b.sources.length - a.sources.length),
  )
  const chosen = new Set<Relation>()
  for (let turn = 0; chosen.size < Math.min(count, relations.length); turn += 1)
    for (const queue of queues) {
      const next = queue[turn]
      if (next && chosen.size < count) chosen.add(next)
    }
  return relations.filter((relation) => chosen.has(relation))
}

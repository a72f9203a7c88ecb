import { confidenceOf } from './confidence.ts'
import type { Network, RelationFacts } from './network.ts'
import { RELATION_TYPE_RULES } from './relationType.ts'
import type { NetworkFile } from './schema/networkFile.ts'
import type { Relation } from './schema/relation.ts'

function byId<Item extends { id: string }>(items: readonly Item[]): Map<string, Item> {
  const map = new Map<string, Item>()
  for (const item of items) map.set(item.id, item)
  return map
}

/** Builds the indexes of a checked network file. O(entities + relations + sources). */
export function indexNetwork(file: NetworkFile): Network {
  const sourceById = byId(file.sources)
  const factsOf = new Map<string, RelationFacts>()
  const relationsOf = new Map<string, Relation[]>()

  const attach = (entityId: string, relation: Relation) => {
    const list = relationsOf.get(entityId)
    if (list) list.push(relation)
    else relationsOf.set(entityId, [relation])
  }

  for (const relation of file.relations) {
    const rule = RELATION_TYPE_RULES[relation.type]
    const { confidence, confidenceDerived } = confidenceOf(relation, sourceById)
    factsOf.set(relation.id, {
      layer: rule.layer,
      flow: relation.flow ?? rule.flow,
      confidence,
      confidenceDerived,
    })
    attach(relation.source, relation)
    if (relation.target !== relation.source) attach(relation.target, relation)
  }

  const cases = file.cases ?? []
  return {
    file,
    entities: file.entities,
    relations: file.relations,
    sources: file.sources,
    cases,
    entityById: byId(file.entities),
    relationById: byId(file.relations),
    sourceById,
    caseById: byId(cases),
    factsOf,
    relationsOf,
    sourceNumber: new Map(file.sources.map((source, index) => [source.id, index + 1])),
  }
}

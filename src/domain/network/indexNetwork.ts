import { shownRows } from '../text/shownRows.ts'
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

const ENTITY_TEXTS = [
  'name',
  'nativeName',
  'latinName',
  'aliases',
  'role',
  'status',
  'location',
  'identifiers',
  'listings',
  'reportedChokepoint',
  'attributes',
] as const
const RELATION_TEXTS = [
  'item',
  'evidence',
  'wording',
  'flowReason',
  'amountNote',
  'attributes',
] as const

/**
 * Builds the indexes of a checked network file. O(entities + relations + sources). Rows whose texts hold controls that turn the
 * order of letters are indexed as they are shown; `file` holds them as they are.
 */
export function indexNetwork(file: NetworkFile): Network {
  const entities = shownRows(file.entities, ENTITY_TEXTS)
  const relations = shownRows(file.relations, RELATION_TEXTS)
  const sources = shownRows(file.sources, ['title', 'publisher'])
  const cases = shownRows(file.cases ?? [], ['title'])
  const sourceById = byId(sources)
  const factsOf = new Map<string, RelationFacts>()
  const relationsOf = new Map<string, Relation[]>()

  const attach = (entityId: string, relation: Relation) => {
    const list = relationsOf.get(entityId)
    if (list) list.push(relation)
    else relationsOf.set(entityId, [relation])
  }

  for (const relation of relations) {
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

  return {
    file,
    entities,
    relations,
    sources,
    cases,
    entityById: byId(entities),
    relationById: byId(relations),
    sourceById,
    caseById: byId(cases),
    factsOf,
    relationsOf,
    sourceNumber: new Map(sources.map((source, index) => [source.id, index + 1])),
  }
}

import { exportWords } from '../../words/exportPart.ts'
import { entitySources } from '../network/entitySources.ts'
import type { EntityId } from '../network/schema/entity.ts'
import type { NetworkFile } from '../network/schema/networkFile.ts'
import type { RelationId } from '../network/schema/relation.ts'

/** Which entities and relations of a network are saved. */
export interface PartIds {
  readonly entities: ReadonlySet<EntityId>
  readonly relations: ReadonlySet<RelationId>
}

/**
 * The part of a network file that holds these entities, these relations as far as both their ends are among them, and the
 * sources and cases they cite, everything in the order and with all fields of the file. Its title says that it is a part.
 * Stories and lessons are about the whole network and would tell of what is left out, so they stay behind.
 */
export function partOfNetwork(file: NetworkFile, ids: PartIds): NetworkFile {
  const entities = file.entities.filter(({ id }) => ids.entities.has(id))
  const relations = file.relations.filter(
    ({ id, source, target }) =>
      ids.relations.has(id) && ids.entities.has(source) && ids.entities.has(target),
  )
  const cited = new Set<string>()
  for (const entity of entities) for (const id of entitySources(entity)) cited.add(id)
  for (const { sources } of relations) for (const id of sources) cited.add(id)
  const cases = new Set(relations.flatMap((relation) => relation.cases ?? []))
  const { stories: _stories, lessons: _lessons, ...rest } = file
  return {
    ...rest,
    meta: { ...file.meta, title: exportWords.partTitle(file.meta.title) },
    sources: file.sources.filter(({ id }) => cited.has(id)),
    ...(file.cases && { cases: file.cases.filter(({ id }) => cases.has(id)) }),
    entities,
    relations,
  }
}

import type { Network } from '../network/network.ts'
import type { NetworkFile } from '../network/schema/networkFile.ts'
import { storiesWithoutEntities } from '../stories/withoutEntities.ts'
import type { Selection } from '../selection/selection.ts'

/** A network with rows taken out, and how many. */
export interface Removal {
  readonly file: NetworkFile
  readonly entities: number
  /** with those that lost an end */
  readonly relations: number
}

/** A network without these entities and relations, and without every relation that starts or ends at one of the entities. */
export function removeRows(network: Network, gone: Selection): Removal {
  const { file } = network
  const goneEntities = new Set(gone.entities)
  const goneRelations = new Set(gone.relations)
  const entities = file.entities.filter(({ id }) => !goneEntities.has(id))
  const relations = file.relations.filter(
    ({ id, source, target }) =>
      !goneRelations.has(id) && !goneEntities.has(source) && !goneEntities.has(target),
  )
  return {
    file: {
      ...file,
      entities,
      relations,
      ...(file.stories && { stories: storiesWithoutEntities(file.stories, goneEntities) }),
    },
    entities: file.entities.length - entities.length,
    relations: file.relations.length - relations.length,
  }
}

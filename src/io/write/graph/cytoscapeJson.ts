import { relationVerb } from '../../../domain/network/relationVerb.ts'
import type { Entity } from '../../../domain/network/schema/entity.ts'
import type { Relation } from '../../../domain/network/schema/relation.ts'
import { importGraphWords as words } from '../../../words/importGraphs.ts'
import { writeHead } from '../../graph/graphHead.ts'
import { IdMaker } from '../../../domain/network/idMaker.ts'
import {
  entityColumns,
  isUndirected,
  positionOf,
  relationColumns,
} from '../../graph/writeColumns.ts'
import { noted } from '../networkJson.ts'
import type { Writer } from '../writer.ts'

function nodeOf(entity: Entity) {
  const { id, name } = entity
  const position = positionOf(entity)
  return {
    data: { id, name, ...Object.fromEntries(entityColumns(entity)) },
    ...(position && { position }),
  }
}

/** Ids of nodes and edges share one space there: an edge gives way, and tells its own id beside it. */
function edgeOf(relation: Relation, ids: IdMaker) {
  const id = ids.make(relation.id)
  return {
    data: {
      id,
      source: relation.source,
      target: relation.target,
      label: relationVerb(relation),
      ...(isUndirected(relation) && { directed: false }),
      ...(id !== relation.id && { relationId: relation.id }),
      ...Object.fromEntries(relationColumns(relation)),
    },
  }
}

const lines = (rows: readonly unknown[]) =>
  `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`

/** Cytoscape JSON with elements one a line. What cytoscape.js has no place for stands beside the elements and is read back by this app. */
export const cytoscapeJson: Writer = {
  id: 'cyjs',
  label: words.labels.cyjs,
  extension: '.cyjs',
  losses: () => [],
  write: (file, baseName, from) => {
    const ids = new IdMaker()
    for (const { id } of file.entities) ids.make(id)
    const { filterSentence, runId, dataHash, date } = from
    const told = { name: file.meta.title, filterSentence, runId, dataHash, date }
    const head = {
      format_version: '1.0',
      generated_by: 'Chokepoint Atlas',
      target_cytoscapejs_version: '~3.0',
      data: Object.fromEntries(Object.entries(told).filter(([, value]) => value !== null)),
      atlas: writeHead(noted(file, from)),
    }
    const nodes = lines(file.entities.map(nodeOf))
    const edges = lines(file.relations.map((relation) => edgeOf(relation, ids)))
    const content = `${JSON.stringify(head).slice(0, -1)},\n"elements":{"nodes":${nodes},"edges":${edges}}}\n`
    return Promise.resolve([{ name: `${baseName}.cyjs`, type: 'application/json', content }])
  },
}

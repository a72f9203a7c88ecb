import type { RelationId } from '../../domain/network/schema/relation.ts'

const MARK = '→'

/** The id of the edge of a relation. Cytoscape wants ids unique over nodes and edges; a network file does not. */
export function edgeIdOf(id: RelationId): string {
  return MARK + id
}

/** The relation an edge stands for. */
export function relationIdOf(edgeId: string): RelationId {
  return edgeId.slice(MARK.length)
}

import type { StructureAnalysis } from '../../domain/chokepoint/result.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'

/** An entity of a network without routes: whether it cuts the network, and how much passes through it. */
export interface StructureRow {
  readonly id: EntityId
  readonly rank: number
  readonly isCut: boolean
  /** share of all shortest connections between others */
  readonly betweenness: number
  /** null where the run did not tell */
  readonly core: number | null
  readonly pageRank: number | null
  readonly blocks: number | null
}

/** Entities by betweenness, then by id; those without any are left out unless they cut. */
export function structureRows({
  betweenness,
  cutEntities,
  standings,
}: StructureAnalysis): StructureRow[] {
  const cuts = new Set(cutEntities)
  const standingOf = new Map(standings.map((standing) => [standing.id, standing]))
  return betweenness
    .filter(({ id, value }) => value > 0 || cuts.has(id))
    .toSorted((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1))
    .map(({ id, share }, index) => ({
      id,
      rank: index + 1,
      isCut: cuts.has(id),
      betweenness: share,
      core: standingOf.get(id)?.core ?? null,
      pageRank: standingOf.get(id)?.pageRank ?? null,
      blocks: standingOf.get(id)?.blocks ?? null,
    }))
}

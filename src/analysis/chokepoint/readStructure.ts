import type { StructureAnalysis } from '../../domain/chokepoint/result.ts'
import { settled } from '../../domain/chokepoint/score.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import { normalisedBetweenness } from '../algorithm/normalisedBetweenness.ts'
import type { StructureOutcome } from './structureTask.ts'

/** Puts names to the numbers of an outcome. Betweenness: what is above 0, highest first, ties by id. */
export function readStructure(
  outcome: StructureOutcome,
  inGraph: readonly EntityId[],
  reason: StructureAnalysis['reason'],
): StructureAnalysis {
  const shares = normalisedBetweenness(outcome.betweenness)
  const betweenness = inGraph.map((id, vertex) => ({
    id,
    value: settled(outcome.betweenness[vertex]!),
    share: settled(shares[vertex]!),
  }))
  return {
    kind: 'structure',
    reason,
    cutEntities: inGraph.filter((_, vertex) => outcome.isCut[vertex] === 1),
    bridges: Array.from(outcome.low, (low, place) => [
      inGraph[low]!,
      inGraph[outcome.high[place]!]!,
    ]),
    betweenness: betweenness
      .filter(({ value }) => value > 0)
      .toSorted((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1)),
    ...(outcome.sources < inGraph.length && { betweennessSampledFrom: outcome.sources }),
    components: outcome.components,
    standings: inGraph.map((id, vertex) => ({
      id,
      core: outcome.cores[vertex]!,
      pageRank: settled(outcome.pageRanks[vertex]!),
      blocks: outcome.blocks[vertex]!,
    })),
  }
}

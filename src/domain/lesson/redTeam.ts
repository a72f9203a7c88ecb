import { seededNumbers } from '../../lib/seededNumbers.ts'
import { flowArcs } from '../chokepoint/flowArcs.ts'
import { routeSets } from '../chokepoint/routeSets.ts'
import type { AnalysisSettings } from '../chokepoint/settings.ts'
import { indexNetwork } from '../network/indexNetwork.ts'
import type { Network } from '../network/network.ts'
import type { RelationId } from '../network/schema/relation.ts'
import type { Adaptation } from '../removal/removal.ts'

/** Connected pairs that are left after a stop: nobody reacts, everybody takes the likeliest partner, everybody takes all. */
export interface LeftPairs {
  readonly before: number
  readonly noReaction: number
  readonly bestResponse: number
  readonly optimistic: number
}

/** How the network answers a choice, by the map as it is and by one that lacks the hidden relations. */
export interface RedTeamResult {
  readonly hidden: readonly RelationId[]
  readonly whole: LeftPairs
  readonly partial: LeftPairs
}

/** The connected pairs of entry point and end user that are left at each stage of an adaptation. */
export function leftPairs(adaptation: Adaptation): LeftPairs {
  return {
    before: adaptation.pairsBefore,
    noReaction: adaptation.pairsWithoutReaction,
    bestResponse: adaptation.pairsAfterBestResponse,
    optimistic: adaptation.pairsAtMost,
  }
}

/**
 * Draws the relations that are out of sight: `share` of those that carry flow, at least one, in file order. A shuffle
 * by Fisher and Yates from the seed, so that equal seeds draw alike.
 */
export function drawHidden(network: Network, share: number, seed: number): RelationId[] {
  const carrying = network.relations
    .filter(({ id }) => network.factsOf.get(id)?.flow !== 'none')
    .map(({ id }) => id)
  if (share <= 0 || carrying.length === 0) return []
  const count = Math.max(1, Math.round(carrying.length * share))
  const random = seededNumbers(seed)
  const drawn = carrying.slice()
  for (let place = 0; place < count; place += 1) {
    const other = place + Math.floor(random() * (drawn.length - place))
    const held = drawn[place]!
    drawn[place] = drawn[other]!
    drawn[other] = held
  }
  const hidden = new Set(drawn.slice(0, count))
  return carrying.filter((id) => hidden.has(id))
}

/** The network without some relations. */
export function withoutRelations(network: Network, hidden: readonly RelationId[]): Network {
  const gone = new Set(hidden)
  const relations = network.file.relations.filter(({ id }) => !gone.has(id))
  return indexNetwork({ ...network.file, relations })
}

/** Settings that keep the ends of the whole map, so that what is counted on part of it stays comparable. */
export function withSameEnds(network: Network, settings: AnalysisSettings): AnalysisSettings {
  return { ...settings, ...routeSets(network, settings, flowArcs(network, settings)) }
}

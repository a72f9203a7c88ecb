import { versionsMask } from '../mask/peopleMask.ts'
import { maskWith } from '../mask/maskPeople.ts'
import { indexNetwork } from '../network/indexNetwork.ts'
import { chokepointMoves, type ChokepointMove } from './chokepointMoves.ts'
import { compareNetworks, type NetworkChange } from './compareNetworks.ts'

type Version = Parameters<typeof chokepointMoves>[0]

/** What differs between two versions. */
export interface ToldComparison {
  readonly changes: readonly NetworkChange[]
  /** null when the two cannot be compared */
  readonly moves: readonly ChokepointMove[] | null
  /** puts initials for names into a text about them */
  readonly say: (text: string) => string
}

/**
 * What differs between two versions as others get to read it: with initials and neutral ids for whoever is not listed, charged or
 * convicted in one of them. What only their names and identifiers differ in is not told.
 */
export function comparisonForOthers(before: Version, after: Version): ToldComparison {
  const mask = versionsMask(before.network.file, after.network.file)
  const moves = chokepointMoves(before, after)
  if (!mask)
    return { changes: compareNetworks(before.network, after.network), moves, say: (text) => text }
  const masked = ({ network }: Version) => indexNetwork(maskWith(network.file, mask))
  return {
    changes: compareNetworks(masked(before), masked(after)),
    moves:
      moves &&
      moves.map((move) => ({
        ...move,
        id: mask.idFor('entities', move.id) ?? move.id,
        name: mask.say(move.name),
      })),
    say: mask.say,
  }
}

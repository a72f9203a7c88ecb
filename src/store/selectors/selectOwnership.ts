import { assessOwnership, type OwnershipOutcome } from '../../domain/ownership/assessOwnership.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import { memoizeLast } from '../../lib/memoizeLast.ts'
import type { AtlasState } from '../atlasStore.ts'
import { selectNetwork } from './selectNetwork.ts'

const NOBODY: readonly EntityId[] = []

const assessLoaded = memoizeLast(assessOwnership)
const assessSupposed = memoizeLast(assessOwnership)

/** What the ownership rules make of the listings that are loaded; null while no network is open. */
export function selectLoadedOwnership(state: AtlasState): OwnershipOutcome | null {
  const network = selectNetwork(state)
  return network && assessLoaded(network, NOBODY)
}

/** The same with what a person takes as listed; the loaded outcome itself when that is nothing. */
export function selectOwnership(state: AtlasState): OwnershipOutcome | null {
  const network = selectNetwork(state)
  if (!network || state.supposedListed.length === 0) return selectLoadedOwnership(state)
  return assessSupposed(network, state.supposedListed)
}

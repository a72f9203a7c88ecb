import type { Network } from '../../domain/network/network.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import type { OwnershipOutcome } from '../../domain/ownership/assessOwnership.ts'
import { metInForce, ownedByListed } from '../../domain/ownership/ownedByListed.ts'
import { memoizeLast } from '../../lib/memoizeLast.ts'
import type { AtlasState } from '../atlasStore.ts'
import { selectNetwork } from './selectNetwork.ts'
import { selectOwnership } from './selectOwnership.ts'

/** What the picture marks of ownership: who meets a rule in force, by loaded listings or only with those supposed. */
export interface OwnedMarks {
  readonly supposedListed: ReadonlySet<EntityId>
  readonly ownedByListed: ReadonlySet<EntityId>
  readonly ownedBySupposed: ReadonlySet<EntityId>
}

const marksFor = memoizeLast(
  (network: Network, supposed: readonly EntityId[], outcome: OwnershipOutcome): OwnedMarks => {
    const loaded = ownedByListed(network)
    return {
      supposedListed: new Set(supposed),
      ownedByListed: loaded,
      ownedBySupposed: new Set([...metInForce(outcome)].filter((id) => !loaded.has(id))),
    }
  },
)

/** Rings and half rings of ownership; null while no network is open. */
export function selectOwnedMarks(state: AtlasState): OwnedMarks | null {
  const network = selectNetwork(state)
  const outcome = selectOwnership(state)
  return network && outcome && marksFor(network, state.supposedListed, outcome)
}

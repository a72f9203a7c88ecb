import { startCutOff } from '../analysis/client/startCutOff.ts'
import { entityName } from '../domain/network/entityName.ts'
import type { EntityId } from '../domain/network/schema/entity.ts'
import type { AtlasStore } from '../store/atlasStore.ts'
import { whatIfWords } from '../words/whatIf.ts'
import { followToEntities } from './follow.ts'

/**
 * Selects the cheapest entities whose stop would cut an end user off in the network as it is documented, so that one more key
 * stops them. What each costs is as in the search for the best to stop. Nothing happens when something else was opened since.
 */
export async function showCutOff(store: AtlasStore, endUser: EntityId): Promise<void> {
  const { open, analysisSettings, usesCosts, stopCosts } = store.getState()
  if (!open) return
  const costs = usesCosts ? new Map(Object.entries(stopCosts)) : undefined
  const { cost, stopped } = await startCutOff(open.network, analysisSettings, endUser, costs).result
  if (store.getState().open !== open || stopped.length === 0) return
  const nameOf = (id: EntityId) => entityName(open.network, id)
  followToEntities(store, stopped)
  store
    .getState()
    .announce(whatIfWords.cut.found(nameOf(endUser), stopped.map(nameOf), usesCosts ? cost : null))
}

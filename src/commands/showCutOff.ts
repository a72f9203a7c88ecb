import { AnalysisCancelled } from '../analysis/client/analysisCancelled.ts'
import { startCutOff } from '../analysis/client/startCutOff.ts'
import { entityName } from '../domain/network/entityName.ts'
import type { EntityId } from '../domain/network/schema/entity.ts'
import type { AtlasStore } from '../store/atlasStore.ts'
import { whatIfWords } from '../words/whatIf.ts'
import { followToEntities } from './follow.ts'

const cancelOf = new WeakMap<AtlasStore, () => void>()

function unlessCancelled(error: unknown): null {
  if (error instanceof AnalysisCancelled) return null
  throw error
}

/**
 * Selects the cheapest entities whose stop would cut an end user off in the network as it is documented, so that one more key
 * stops them. What each costs is as in the search for the best to stop. Nothing happens when something else was opened,
 * selected or asked about since.
 */
export async function showCutOff(store: AtlasStore, endUser: EntityId): Promise<void> {
  const { open, analysisSettings, usesCosts, stopCosts, selection } = store.getState()
  if (!open) return
  cancelOf.get(store)?.()
  const costs = usesCosts ? new Map(Object.entries(stopCosts)) : undefined
  const job = startCutOff(open.network, analysisSettings, endUser, costs)
  cancelOf.set(store, job.cancel)
  const found = await job.result.catch(unlessCancelled)
  const now = store.getState()
  if (!found || now.open !== open || now.selection !== selection) return
  const { cost, stopped } = found
  if (stopped.length === 0) return
  const nameOf = (id: EntityId) => entityName(open.network, id)
  followToEntities(store, stopped)
  store
    .getState()
    .announce(whatIfWords.cut.found(nameOf(endUser), stopped.map(nameOf), usesCosts ? cost : null))
}

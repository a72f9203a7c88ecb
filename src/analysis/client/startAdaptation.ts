import type { AnalysisSettings } from '../../domain/chokepoint/settings.ts'
import type { Network } from '../../domain/network/network.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import type { Adaptation } from '../../domain/removal/removal.ts'
import { prepareAdaptation } from '../removal/prepareAdaptation.ts'
import { startPrepared } from './startPrepared.ts'
import type { OnProgress, RunningTask } from './startTasks.ts'

/** Starts working out how a network would answer when entities are stopped. Progress as `OnProgress` tells it. */
export function startAdaptation(
  network: Network,
  settings: AnalysisSettings,
  stopped: Iterable<EntityId>,
  onProgress?: OnProgress,
): RunningTask<Adaptation> {
  return startPrepared(prepareAdaptation(network, settings, stopped), onProgress)
}

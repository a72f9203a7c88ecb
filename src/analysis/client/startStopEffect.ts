import type { AnalysisSettings } from '../../domain/chokepoint/settings.ts'
import type { Network } from '../../domain/network/network.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import type { StopEffect } from '../../domain/removal/removal.ts'
import { prepareStopEffect } from '../removal/prepareStopEffect.ts'
import { startPrepared } from './startPrepared.ts'
import type { OnProgress, RunningTask } from './startTasks.ts'

/** Starts working out what stopping entities does. Progress as `OnProgress` tells it. */
export function startStopEffect(
  network: Network,
  settings: AnalysisSettings,
  stopped: Iterable<EntityId>,
  onProgress?: OnProgress,
): RunningTask<StopEffect> {
  return startPrepared(prepareStopEffect(network, settings, stopped), onProgress)
}

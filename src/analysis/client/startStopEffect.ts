import type { AnalysisSettings } from '../../domain/chokepoint/settings.ts'
import type { Network } from '../../domain/network/network.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import type { StopEffect } from '../../domain/removal/removal.ts'
import { prepareStopEffect } from '../removal/prepareStopEffect.ts'
import { startTask, type OnProgress, type RunningTask } from './startTasks.ts'

/** Starts working out what stopping entities does. Progress as `OnProgress` tells it. */
export function startStopEffect(
  network: Network,
  settings: AnalysisSettings,
  stopped: Iterable<EntityId>,
  onProgress?: OnProgress,
): RunningTask<StopEffect> {
  const { task, read } = prepareStopEffect(network, settings, stopped)
  const { result, ...running } = startTask(task, onProgress)
  const effect = result.then(read)
  effect.catch(() => {})
  return { ...running, result: effect }
}

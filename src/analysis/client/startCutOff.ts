import type { AnalysisSettings } from '../../domain/chokepoint/settings.ts'
import type { Network } from '../../domain/network/network.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import type { CutOff } from '../../domain/removal/removal.ts'
import { prepareCutOff } from '../removal/prepareCutOff.ts'
import { startTask, type OnProgress, type RunningTask } from './startTasks.ts'

/** Starts looking for the cheapest way to cut an end user off. Progress as `OnProgress` tells it. */
export function startCutOff(
  network: Network,
  settings: AnalysisSettings,
  endUser: EntityId,
  costs?: ReadonlyMap<EntityId, number>,
  onProgress?: OnProgress,
): RunningTask<CutOff> {
  const { task, read } = prepareCutOff(network, settings, endUser, costs)
  const { result, ...running } = startTask(task, onProgress)
  const cut = result.then(read)
  cut.catch(() => {})
  return { ...running, result: cut }
}

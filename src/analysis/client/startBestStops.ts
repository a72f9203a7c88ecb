import type { AnalysisSettings } from '../../domain/chokepoint/settings.ts'
import type { Network } from '../../domain/network/network.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import type { BestStops } from '../../domain/removal/removal.ts'
import { prepareBestStops } from '../removal/prepareBestStops.ts'
import { startTask, type OnProgress, type RunningTask } from './startTasks.ts'

/** Starts looking for the entities to stop within a budget, see prepareBestStops. Progress as `OnProgress` tells it. */
export function startBestStops(
  network: Network,
  settings: AnalysisSettings,
  budget: number,
  costs?: ReadonlyMap<EntityId, number>,
  onProgress?: OnProgress,
): RunningTask<BestStops> {
  const { task, read } = prepareBestStops(network, settings, budget, costs)
  const { result, ...running } = startTask(task, onProgress)
  const stops = result.then(read)
  stops.catch(() => {})
  return { ...running, result: stops }
}

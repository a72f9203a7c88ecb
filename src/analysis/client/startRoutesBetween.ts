import type { AnalysisSettings } from '../../domain/chokepoint/settings.ts'
import type { Network } from '../../domain/network/network.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import type { RoutesBetween } from '../../domain/removal/removal.ts'
import { prepareRoutesBetween } from '../removal/prepareRoutesBetween.ts'
import { startPrepared } from './startPrepared.ts'
import type { OnProgress, RunningTask } from './startTasks.ts'

/** Starts looking for all routes from one entity to another, ROUTES_BETWEEN_CAP at most. Progress as `OnProgress` tells it. */
export function startRoutesBetween(
  network: Network,
  settings: AnalysisSettings,
  from: EntityId,
  to: EntityId,
  onProgress?: OnProgress,
): RunningTask<RoutesBetween> {
  return startPrepared(prepareRoutesBetween(network, settings, from, to), onProgress)
}

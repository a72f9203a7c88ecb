import type { AnalysisSettings } from '../../domain/chokepoint/settings.ts'
import type { Jurisdictions } from '../../domain/jurisdiction/jurisdictions.ts'
import type { Network } from '../../domain/network/network.ts'
import { prepareJurisdictions } from '../removal/prepareJurisdictions.ts'
import { startPrepared } from './startPrepared.ts'
import type { OnProgress, RunningTask } from './startTasks.ts'

/** Starts working out what passes through each country; null where there are no routes. Progress as `OnProgress` tells it. */
export function startJurisdictions(
  network: Network,
  settings: AnalysisSettings,
  onProgress?: OnProgress,
): RunningTask<Jurisdictions> | null {
  const prepared = prepareJurisdictions(network, settings)
  return prepared && startPrepared(prepared, onProgress)
}

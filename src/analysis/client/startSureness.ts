import type { AnalysisSettings } from '../../domain/chokepoint/settings.ts'
import type { Network } from '../../domain/network/network.ts'
import type { Sureness } from '../../domain/sureness/sureness.ts'
import type { SurenessSettings } from '../../domain/sureness/surenessSettings.ts'
import { prepareSureness } from '../sureness/prepareSureness.ts'
import { joinDraws, splitDraws } from '../sureness/splitDraws.ts'
import { startTasks, type OnProgress, type RunningTask } from './startTasks.ts'

/** Stretches the draws are made in: enough for several workers, each still worth sending. */
const PARTS = 8

/**
 * Starts the draws over the relations of a network. Null where nothing is ranked because there are no entry points or no
 * end users. Progress as `OnProgress` tells it.
 */
export function startSureness(
  network: Network,
  settings: AnalysisSettings,
  sureness: SurenessSettings,
  onProgress?: OnProgress,
): RunningTask<Sureness> | null {
  const prepared = prepareSureness(network, settings, sureness)
  if (!prepared) return null
  const { result, ...running } = startTasks(splitDraws(prepared.task, PARTS), onProgress)
  const read = result.then((outcomes) => prepared.read(joinDraws(outcomes)))
  read.catch(() => {})
  return { ...running, result: read }
}

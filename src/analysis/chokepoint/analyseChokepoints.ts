import type { ChokepointAnalysis } from '../../domain/chokepoint/result.ts'
import type { AnalysisSettings } from '../../domain/chokepoint/settings.ts'
import type { Network } from '../../domain/network/network.ts'
import { workOff } from './workOff.ts'
import { prepareAnalysis } from './prepareAnalysis.ts'

/** The chokepoint analysis of a network, at once and in this thread. In the app use the client, which does not block. */
export function analyseChokepoints(
  network: Network,
  settings: AnalysisSettings,
): ChokepointAnalysis {
  const { task, read } = prepareAnalysis(network, settings)
  return read(workOff(task))
}

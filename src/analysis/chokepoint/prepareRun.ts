import type { AnalysisSettings } from '../../domain/chokepoint/settings.ts'
import type { Network } from '../../domain/network/network.ts'
import { runIdOf } from '../../domain/run/runId.ts'
import { prepareAnalysis, type PreparedAnalysis } from './prepareAnalysis.ts'

/** A chokepoint analysis ready to run, and the id its numbers will go by. */
export interface PreparedRun extends PreparedAnalysis {
  readonly runId: string
}

/** Prepares the chokepoint analysis of a network whose data hash is known. O(entities + relations). */
export function prepareRun(
  { network, dataHash }: { readonly network: Network; readonly dataHash: string },
  settings: AnalysisSettings,
): PreparedRun {
  const prepared = prepareAnalysis(network, settings)
  return { ...prepared, runId: runIdOf({ dataHash, settings, sets: prepared.sets }) }
}

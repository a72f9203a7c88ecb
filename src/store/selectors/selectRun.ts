import type { RunFacts } from '../../domain/run/runFacts.ts'
import type { AtlasState } from '../atlasStore.ts'

/** What is told of the run whose numbers can be read now; null before any. */
export function selectRun({ analysis }: AtlasState): RunFacts | null {
  return analysis.status === 'done' || analysis.status === 'running' ? (analysis.run ?? null) : null
}

import type { ChokepointAnalysis } from '../../domain/chokepoint/result.ts'
import type { AtlasState } from '../atlasStore.ts'

/** The outcome of the analysis that can be read now: the last one while a new run is under way; null before any. */
export function selectAnalysis({ analysis }: AtlasState): ChokepointAnalysis | null {
  if (analysis.status === 'done') return analysis.analysis
  return analysis.status === 'running' ? (analysis.previous ?? null) : null
}

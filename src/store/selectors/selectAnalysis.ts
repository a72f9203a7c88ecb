import type { ChokepointAnalysis } from '../../domain/chokepoint/result.ts'
import type { AtlasState } from '../atlasStore.ts'

/**
 * The outcome of the analysis that can be read now: the last one while a new run is under way; null before any, and while
 * a lesson has predictions to be made before anybody sees it.
 */
export function selectAnalysis({
  analysis,
  effectsHidden,
}: Pick<AtlasState, 'analysis' | 'effectsHidden'>): ChokepointAnalysis | null {
  if (effectsHidden) return null
  if (analysis.status === 'done') return analysis.analysis
  return analysis.status === 'running' ? (analysis.previous ?? null) : null
}

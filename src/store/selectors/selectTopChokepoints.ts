import type { EntityId } from '../../domain/network/schema/entity.ts'
import { memoizeLast } from '../../lib/memoizeLast.ts'
import type { AtlasState } from '../atlasStore.ts'
import { selectAnalysis } from './selectAnalysis.ts'

const MOST = 5

const topOf = memoizeLast((analysis: ReturnType<typeof selectAnalysis>): readonly EntityId[] => {
  if (!analysis) return []
  const { result } = analysis
  const ranked = result.kind === 'routes' ? result.scores : result.betweenness
  return ranked.slice(0, MOST).map(({ id }) => id)
})

/** The five entities that score highest, best first; without roles those most between others. None before analysis. */
export function selectTopChokepoints(state: AtlasState): readonly EntityId[] {
  return topOf(selectAnalysis(state))
}

import type { EntityId } from '../../domain/network/schema/entity.ts'
import type { Adaptation } from '../../domain/removal/removal.ts'
import { memoizeLast } from '../../lib/memoizeLast.ts'
import type { AtlasState } from '../atlasStore.ts'
import { outcomeOf } from '../run.ts'
import { selectIsWhatIf } from './selectMode.ts'

type Pairs = readonly (readonly [EntityId, EntityId])[]

const NONE: Pairs = []

const pairsOf = memoizeLast(({ substitutes }: Adaptation): Pairs =>
  substitutes.map(({ source, target }) => [source, target] as const),
)

/** The substitutes the picture draws: those of the best response, while people are said to react. */
export function selectSubstitutes(state: AtlasState): Pairs {
  const { stopped, reaction } = state
  if (!selectIsWhatIf(state) || stopped.length === 0 || reaction === 'none') return NONE
  const adaptation = outcomeOf(state.adaptation)
  return adaptation ? pairsOf(adaptation) : NONE
}

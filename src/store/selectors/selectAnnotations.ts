import type { EntityId } from '../../domain/network/schema/entity.ts'
import type { Annotation } from '../../domain/network/schema/story.ts'
import type { AtlasState } from '../atlasStore.ts'
import { selectIsOffStory } from './selectIsOffStory.ts'
import { selectTold } from './selectTold.ts'

const NONE: readonly Annotation[] = []

/** The marks of the step that is told, drawn at entities, also while something else is selected, as it is to write a mark; none off the story. */
export function selectAnnotations(state: AtlasState): readonly Annotation[] {
  const { telling } = state
  if (!telling) return NONE
  const asTold = { ...state, selection: telling.shown.selection }
  if (selectIsOffStory(asTold)) return NONE
  return selectTold(state)?.step?.annotations ?? NONE
}

/** The entities that the step lights; null where it lights none, and off the story. */
export function selectToldHighlight(state: AtlasState): readonly EntityId[] | null {
  if (!state.telling || selectIsOffStory(state)) return null
  const highlight = selectTold(state)?.step?.highlight ?? NONE
  return highlight.length > 0 ? (highlight as readonly EntityId[]) : null
}

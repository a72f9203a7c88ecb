import type { EntityId } from '../../domain/network/schema/entity.ts'
import type { AtlasState } from '../atlasStore.ts'
import { selectAnnotations, selectToldHighlight } from './selectAnnotations.ts'

/** Whom the eye is led to: those that the step of a story lights and marks, else those selected; nobody where neither is. */
export function selectEmphasised(state: AtlasState): readonly EntityId[] {
  const marked = selectAnnotations(state).map(({ entity }) => entity)
  const told = new Set([...(selectToldHighlight(state) ?? []), ...marked])
  return told.size > 0 ? [...told] : state.selection.entities
}

import type { AtlasState } from '../atlasStore.ts'
import { selectIsEdited } from './selectIsChanged.ts'

/** Whether people are shown by initials unless a person says otherwise: in all that is not as the atlas ships it. */
export function selectMasksByDefault(state: AtlasState): boolean {
  return state.open !== null && (state.open.origin.kind !== 'shipped' || selectIsEdited(state))
}

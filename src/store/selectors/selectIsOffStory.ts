import type { AtlasView } from '../../domain/view/atlasView.ts'
import type { AtlasState } from '../atlasStore.ts'
import { viewOfState } from '../viewOfState.ts'

/** Whether a person went off the story: something but the camera differs from what the step shows. */
export function selectIsOffStory(state: AtlasState): boolean {
  const { telling } = state
  if (!telling || telling.step === null) return false
  const now = viewOfState(state)
  return (Object.keys(now) as (keyof AtlasView)[]).some(
    (key) => key !== 'camera' && now[key] !== telling.shown[key],
  )
}

import type { AtlasState } from '../../store/atlasStore.ts'
import { selectIsOffStory } from '../../store/selectors/selectIsOffStory.ts'
import { selectTold } from '../../store/selectors/selectTold.ts'

/** What the speaker window shows. */
export interface SpeakerSheet {
  readonly title: string
  readonly notes: string
  /** Title of the step that follows; null at the last. */
  readonly next: string | null
  readonly number: number
  readonly count: number
  readonly since: number
  readonly isBlack: boolean
  readonly isOff: boolean
}

/** From the presentation to the speaker window. */
export type ToSpeaker =
  | { readonly kind: 'sheet'; readonly sheet: SpeakerSheet }
  | { readonly kind: 'end' }

/** From the speaker window to the presentation. */
export type FromSpeaker =
  | { readonly kind: 'hello' }
  | { readonly kind: 'key'; readonly key: string }

export const SPEAKER_PARAMETER = 'speaker'

/** What the speaker should see now; null while nothing is presented. */
export function sheetOf(state: AtlasState): SpeakerSheet | null {
  const told = selectTold(state)
  const { presenting } = state
  if (!told?.step || !presenting) return null
  const { story, step, index } = told
  return {
    title: step.title,
    notes: step.notes ?? '',
    next: story.steps[index + 1]?.title ?? null,
    number: index + 1,
    count: story.steps.length,
    since: presenting.since,
    isBlack: presenting.isBlack,
    isOff: presenting.isAside || selectIsOffStory(state),
  }
}

import { useCallback } from 'react'
import { prepareHandout, type Handout, type HandoutKind } from '../../commands/saveHandout.ts'
import type { StoryPlace } from '../../domain/stories/findStep.ts'
import type { AtlasView } from '../../domain/view/atlasView.ts'
import type { OpenNetwork } from '../../store/networkSlice.ts'
import { useAnswer, type Answer } from '../parts/useAnswer.ts'

/** What is to be saved, made ready anew whenever something else is chosen, so that its size is known before. */
export function useHandout(
  open: OpenNetwork,
  kind: HandoutKind,
  isMasked: boolean,
  view: AtlasView | null,
  told: StoryPlace | null,
): Answer<Handout> {
  const { story, step = null } = told ?? {}
  return useAnswer(
    useCallback(
      (signal: AbortSignal) => {
        const place = story === undefined ? null : { story, step }
        return prepareHandout(open, kind, { isMasked, view, told: place }, signal)
      },
      [open, kind, isMasked, view, story, step],
    ),
  )
}

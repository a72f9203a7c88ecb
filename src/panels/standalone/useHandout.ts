import { useCallback } from 'react'
import { prepareHandout, type Handout, type HandoutKind } from '../../commands/saveHandout.ts'
import type { StoryPlace } from '../../domain/stories/findStep.ts'
import type { AtlasView } from '../../domain/view/atlasView.ts'
import { citedHtml } from '../../ui/citedHtml.ts'
import type { OpenNetwork } from '../../store/networkSlice.ts'
import { useAnswer, type Answer } from '../../ui/useAnswer.ts'

/** Sources by number in brackets, as on paper. */
const sheetHtml = (markdown: string, numberOf: (id: string) => string) =>
  citedHtml(markdown, (ids) => {
    const numbers = ids.map(numberOf).filter((number) => number !== '')
    return numbers.length === 0 ? '' : `[${numbers.join(', ')}]`
  })

/** What is to be saved, made ready anew whenever something else is chosen, so that its size is known before. */
export function useHandout(
  open: OpenNetwork,
  kind: HandoutKind,
  isMasked: boolean,
  view: AtlasView | null,
  told: StoryPlace | null,
  lesson: string | undefined,
): Answer<Handout> {
  const { story, step = null } = told ?? {}
  return useAnswer(
    useCallback(
      (signal: AbortSignal) => {
        const place = story === undefined ? null : { story, step }
        const choice = { isMasked, view, told: place, lesson }
        return prepareHandout(open, kind, choice, signal, sheetHtml)
      },
      [open, kind, isMasked, view, story, step, lesson],
    ),
  )
}

import { useEffect, useState } from 'react'
import { prepareHandout, type Handout, type HandoutKind } from '../../commands/saveHandout.ts'
import type { StoryPlace } from '../../domain/stories/findStep.ts'
import type { AtlasView } from '../../domain/view/atlasView.ts'
import type { OpenNetwork } from '../../store/networkSlice.ts'

type Preparing =
  | { readonly status: 'preparing' | 'failed' }
  | { readonly status: 'ready'; readonly value: Handout }

/** What is to be saved, made ready anew whenever something else is chosen, so that its size is known before. */
export function useHandout(
  open: OpenNetwork,
  kind: HandoutKind,
  isMasked: boolean,
  view: AtlasView | null,
  told: StoryPlace | null,
): Preparing {
  const [prepared, setPrepared] = useState<Preparing>({ status: 'preparing' })
  const { story, step } = told ?? {}
  useEffect(() => {
    const controller = new AbortController()
    const { signal } = controller
    const place = story === undefined ? null : { story, step: step ?? null }
    const prepare = async () => {
      setPrepared({ status: 'preparing' })
      try {
        const choice = { isMasked, view, told: place }
        const value = await prepareHandout(open, kind, choice, signal)
        if (!signal.aborted) setPrepared({ status: 'ready', value })
      } catch {
        if (!signal.aborted) setPrepared({ status: 'failed' })
      }
    }
    void prepare()
    return () => controller.abort()
  }, [open, kind, isMasked, view, story, step])
  return prepared
}

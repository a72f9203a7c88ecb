import { useEffect, type ReactNode } from 'react'
import { endPresenting } from '../../commands/presentStory.ts'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { selectTold } from '../../store/selectors/selectTold.ts'
import { Aside } from './Aside.tsx'
import { Stage } from './Stage.tsx'
import { usePresentKeys } from './usePresentKeys.ts'
import { useSpeaker } from './useSpeaker.ts'

const selectPresenting = (state: AtlasState) => state.presenting

/** `effect` tells what stops do. Shows the story that is told to a room, until it is left: the stage beside the picture, or the way back to it. */
export function Presenter({ effect }: { readonly effect: ReactNode }) {
  const presenting = useAtlas(selectPresenting)
  const told = useAtlas(selectTold)
  usePresentKeys(atlasStore)
  const openSpeaker = useSpeaker(atlasStore)
  const isOver = !told?.step
  useEffect(() => {
    if (isOver) endPresenting(atlasStore)
  }, [isOver])
  useEffect(() => {
    // Escape leaves the full screen before any key reaches the page.
    const onChange = () => {
      const isLeft = !document.fullscreenElement
      if (isLeft && atlasStore.getState().presenting?.isAside === false) endPresenting(atlasStore)
    }
    document.addEventListener('fullscreenchange', onChange)
    return () => document.removeEventListener('fullscreenchange', onChange)
  }, [])
  if (!presenting || !told?.step) return null
  if (presenting.isAside) return <Aside />
  return <Stage told={told} presenting={presenting} effect={effect} onSpeaker={openSpeaker} />
}

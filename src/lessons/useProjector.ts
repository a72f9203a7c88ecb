import { useEffect, useLayoutEffect } from 'react'
import { maskOpenNetwork, unmaskPeople } from '../commands/maskNetwork.ts'
import { atlasStore, useAtlas, type AtlasState } from '../store/atlasStore.ts'
import { selectMasksRoom } from '../store/selectors/selectMasksRoom.ts'
import './projector.css'

const selectIsProjected = (state: AtlasState) => state.isProjected
const selectDataHash = ({ open }: AtlasState) => open?.dataHash

/** Makes all type larger while lessons are shown to a room, and masks people there as the switch says. */
export function useProjector(): void {
  const isProjected = useAtlas(selectIsProjected)
  const masksRoom = useAtlas(selectMasksRoom)
  const dataHash = useAtlas(selectDataHash)
  useEffect(() => {
    const { dataset } = document.documentElement
    if (isProjected) dataset['projector'] = ''
    return () => {
      delete dataset['projector']
    }
  }, [isProjected])
  // Before it is painted: a name that a room saw for a moment was seen.
  useLayoutEffect(() => {
    if (!masksRoom || dataHash === undefined) return undefined
    maskOpenNetwork(atlasStore)
    return () => {
      // A story that is presented from here on has masked them itself.
      if (!atlasStore.getState().presenting) unmaskPeople(atlasStore)
    }
  }, [masksRoom, dataHash])
}

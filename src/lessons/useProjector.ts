import { useEffect } from 'react'
import { useAtlas, type AtlasState } from '../store/atlasStore.ts'
import './projector.css'

const selectIsProjected = (state: AtlasState) => state.isProjected

/** Makes all type larger while lessons are shown to a room. */
export function useProjector(): void {
  const isProjected = useAtlas(selectIsProjected)
  useEffect(() => {
    const { dataset } = document.documentElement
    if (isProjected) dataset['projector'] = ''
    return () => {
      delete dataset['projector']
    }
  }, [isProjected])
}

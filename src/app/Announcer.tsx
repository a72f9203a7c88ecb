import { useAtlas, type AtlasState } from '../store/atlasStore.ts'
import { LiveRegion } from '../ui/LiveRegion.tsx'

const selectSentence = (state: AtlasState) => state.announcement?.sentence ?? ''

/** Speaks what the store announces. */
export function Announcer() {
  return <LiveRegion sentence={useAtlas(selectSentence)} />
}

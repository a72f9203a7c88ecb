import type { AtlasState } from '../atlasStore.ts'
import type { WayBack } from '../selectionSlice.ts'

/** The way back from what is selected to what was read before; null when the selection came about otherwise. */
export function selectWayBack({ wayBack, selection }: AtlasState): WayBack | null {
  return wayBack?.reached === selection ? wayBack : null
}

import type { AtlasState } from '../atlasStore.ts'
import { selectMasksByDefault } from './selectMasksByDefault.ts'

/** Whether others are shown people by initials: as somebody chose, else as the network asks for. */
export function selectMasks(state: AtlasState): boolean {
  return state.masksPeople ?? selectMasksByDefault(state)
}

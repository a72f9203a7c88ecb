import type { AtlasState } from '../atlasStore.ts'
import { selectMasks } from './selectMasks.ts'

/** Whether a lesson is shown to a room without the names of people. Whoever writes one sees everything. */
export function selectMasksRoom(state: AtlasState): boolean {
  return state.isProjected && state.lessonWritten === null && selectMasks(state)
}

import { writeAddress } from '../domain/view/address.ts'
import type { AtlasState } from './atlasStore.ts'
import { selectIsEdited } from './selectors/selectIsChanged.ts'
import { selectIsOffStory } from './selectors/selectIsOffStory.ts'
import { viewOfState } from './viewOfState.ts'

interface WrittenAddress {
  readonly search: string
  readonly fragment: string
}

/**
 * The search and fragment that restore what a state shows; null while nothing is open. What a person changed is on
 * no site: such an address asks for the file.
 */
export function addressOfState(state: AtlasState): WrittenAddress | null {
  return write(state)
}

/** The address of this tab: as above, and the lesson it is in, so that a reload comes back to it. */
export function addressOfTab(state: AtlasState): WrittenAddress | null {
  return write(state, (state.isLearning && state.lessonProgress?.lesson) || undefined)
}

function write(state: AtlasState, lesson?: string): WrittenAddress | null {
  if (!state.open) return null
  const { network, origin, dataHash } = state.open
  const addressed =
    origin.kind === 'file' || selectIsEdited(state)
      ? { kind: 'file' as const, title: network.file.meta.title, dataHash }
      : origin
  const { telling } = state
  if (!telling || telling.story === null)
    return writeAddress(addressed, viewOfState(state), null, lesson)
  const told = { story: telling.story, step: telling.step }
  const isAsTold = telling.step !== null && !selectIsOffStory(state)
  return writeAddress(addressed, isAsTold ? null : viewOfState(state), told)
}

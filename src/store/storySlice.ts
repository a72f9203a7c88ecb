import type { AtlasView } from '../domain/view/atlasView.ts'
import type { SliceOf } from './atlasStore.ts'
import type { OpenNetwork } from './networkSlice.ts'

/** Where a story is: at a step, in a story without steps (`step` null), or before a story is chosen (`story` null). */
export interface Telling {
  readonly story: string | null
  readonly step: string | null
  /** The view of the step as it was shown; whatever differs from it by now leads off the story. */
  readonly shown: AtlasView
}

/** A story shown to a room. */
export interface Presenting {
  /** The workspace is there to answer a question; the way back is in sight. */
  readonly isAside: boolean
  readonly isBlack: boolean
  readonly showsTimer: boolean
  /** milliseconds since 1970 */
  readonly since: number
}

export interface StorySlice {
  telling: Telling | null
  presenting: Presenting | null
  /** The network as it is, while one in which people are masked stands in its place. Outside the history. */
  unmasked: OpenNetwork | null
  /** Whether people are shown by initials to others, where somebody chose; null as the network asks for. */
  masksPeople: boolean | null
  setMasksPeople: (masksPeople: boolean) => void
  /** Leaves the story; the view stays as it is. */
  stopTelling: () => void
  changePresenting: (change: Partial<Presenting>) => void
}

export const createStorySlice: SliceOf<StorySlice> = (set) => ({
  telling: null,
  presenting: null,
  unmasked: null,
  masksPeople: null,
  setMasksPeople: (masksPeople) => set({ masksPeople }),
  stopTelling: () => set({ telling: null }),
  changePresenting: (change) =>
    set(({ presenting }) => (presenting ? { presenting: { ...presenting, ...change } } : {})),
})

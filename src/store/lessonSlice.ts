import { hidesEffects } from '../domain/lesson/hidesEffects.ts'
import { keepsBack } from '../domain/lesson/keepsBack.ts'
import { lessonOf } from '../domain/lesson/lessonOf.ts'
import type { LessonProgress } from '../domain/lesson/lessonProgress.ts'
import type { Network } from '../domain/network/network.ts'
import { lessonStateWords } from '../words/lessonState.ts'
import type { AtlasState, SliceOf } from './atlasStore.ts'
import type { InterfaceSlice } from './interfaceSlice.ts'

/** The lesson a team is in. Outside the history: undo takes back what is done to the network. */
export interface LessonSlice {
  /** Whether lessons stand beside the picture. */
  isLearning: boolean
  /** The team at this machine, as it was typed. */
  team: string
  /** How far it is in the lesson that is open; null while the list of lessons shows. */
  lessonProgress: LessonProgress | null
  /** How far the team was in the lesson it left last. */
  lessonLeft: LessonProgress | null
  /** The lesson and the step that are being written; also while the author tries it. */
  lessonWritten: { readonly lesson: string; readonly step: string | null } | null
  /** Large type, and nothing beside the picture but the lesson. */
  isProjected: boolean
  /** Which panels were open when the projector put them away. */
  putAway: Pick<InterfaceSlice['panels'], 'filters' | 'table'> | null
  /** The sheet that is being printed, and the network its sources are of, as others get it. */
  printedSheet: {
    readonly title: string
    readonly markdown: string
    readonly network: Network
  } | null
  /** While predictions are still to be made, in the lesson that is open or in one that may be begun, nobody sees what a stop does. */
  effectsHidden: boolean
  setLearning: (isLearning: boolean) => void
  setProjected: (isProjected: boolean) => void
}

/** A lesson is about the network it came with. */
export const NO_LESSON = {
  lessonProgress: null,
  lessonLeft: null,
  lessonWritten: null,
  printedSheet: null,
  effectsHidden: false,
} as const satisfies Partial<LessonSlice>

/** Whether what a stop does is to be hidden, while lessons stand beside the picture. Whoever writes one sees everything. */
export function hidesNow({
  open,
  lessonProgress,
  lessonLeft,
  lessonWritten,
}: Pick<AtlasState, 'open' | 'lessonProgress' | 'lessonLeft' | 'lessonWritten'>): boolean {
  const lesson = lessonProgress && lessonOf(open?.network.file, lessonProgress.lesson)
  if (lesson) return hidesEffects(lesson, lessonProgress)
  return lessonWritten === null && keepsBack(open?.network.file.lessons ?? [], lessonLeft)
}

/** What is set in place of a stop while effects are hidden. */
export const EFFECTS_HIDDEN = { announcement: { sentence: lessonStateWords.effectsHidden } }

/** What the projector had put away is open again. */
const withoutProjector = ({ panels, putAway }: AtlasState): Partial<AtlasState> => ({
  isProjected: false,
  putAway: null,
  ...(putAway && { panels: { ...panels, ...putAway } }),
})

export const createLessonSlice: SliceOf<LessonSlice> = (set) => ({
  isLearning: false,
  team: '',
  ...NO_LESSON,
  isProjected: false,
  putAway: null,
  setLearning: (isLearning) =>
    set((state) => {
      const { panels, mode } = state
      if (!isLearning)
        return {
          isLearning,
          effectsHidden: false,
          ...withoutProjector(state),
        }
      // Whoever comes back to a lesson finds hidden what was hidden, and before it nobody sees what it will ask.
      const effectsHidden = hidesNow(state)
      return {
        isLearning,
        effectsHidden,
        mode: effectsHidden ? 'explore' : mode,
        telling: null,
        presenting: null,
        panels: { ...panels, details: true },
        narrowArea: 'end',
      }
    }),
  setProjected: (isProjected) =>
    set((state) => {
      if (!isProjected) return withoutProjector(state)
      const { filters, table } = state.panels
      return {
        isProjected,
        putAway: state.putAway ?? { filters, table },
        panels: { ...state.panels, filters: false, table: false },
      }
    }),
})

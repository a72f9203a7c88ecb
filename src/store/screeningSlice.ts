import type { ScreenedList, Screening } from '../domain/screen/screening.ts'
import { SHOWN_CLOSENESS } from '../domain/screen/screening.ts'
import type { SliceOf } from './atlasStore.ts'

/** A list that was read only to be searched. */
export interface AddedList extends ScreenedList {
  /** full ISO date on which it was added */
  readonly addedOn: string
}

/** A screening that is done. */
export interface ScreeningDone extends Screening {
  /** what was searched, for the evidence */
  readonly searched: readonly ScreenedList[]
  /** ISO date and time, UTC */
  readonly at: string
  /** the text and the lists it answers */
  readonly text: string
}

/** Names to be looked for in lists, for this session only: neither history nor anything that is kept holds it. */
export interface ScreeningSlice {
  screeningText: string
  screeningLists: readonly AddedList[]
  /** lists a person switched on or off, by id; the others are searched unless they are fictional */
  screeningChosen: Readonly<Record<string, boolean>>
  screening: ScreeningDone | null
  /** leads less close are not shown */
  screeningLeast: number
  setScreeningText: (text: string) => void
  setScreeningLists: (lists: readonly AddedList[]) => void
  chooseScreeningList: (id: string, isSearched: boolean) => void
  setScreening: (screening: ScreeningDone | null) => void
  setScreeningLeast: (least: number) => void
}

export const createScreeningSlice: SliceOf<ScreeningSlice> = (set) => ({
  screeningText: '',
  screeningLists: [],
  screeningChosen: {},
  screening: null,
  screeningLeast: SHOWN_CLOSENESS,
  setScreeningText: (screeningText) => set({ screeningText }),
  setScreeningLists: (screeningLists) => set({ screeningLists }),
  chooseScreeningList: (id, isSearched) =>
    set(({ screeningChosen }) => ({ screeningChosen: { ...screeningChosen, [id]: isSearched } })),
  setScreening: (screening) => set({ screening }),
  setScreeningLeast: (screeningLeast) => set({ screeningLeast }),
})

import type { EntityId } from '../domain/network/schema/entity.ts'
import type { NetworkFile } from '../domain/network/schema/networkFile.ts'
import type { RelationId } from '../domain/network/schema/relation.ts'
import type { Selection } from '../domain/selection/selection.ts'
import type { SliceOf } from './atlasStore.ts'
import type { OpenNetwork } from './networkSlice.ts'
import type { WorkRecord } from './persistence/keptRecords.ts'
import { selectIsChanged } from './selectors/selectIsChanged.ts'

/** The last change to the open network, in words, and what it left behind. */
export interface NetworkChange {
  readonly sentence: string
  readonly left: OpenNetwork
}

/** What is being written: an entity or relation that is there, or a new one; a relation may come with its ends. Or a source that is there. */
export type Editing =
  | { readonly kind: 'source'; readonly id: string }
  | { readonly kind: 'entity'; readonly id: EntityId | null }
  | {
      readonly kind: 'relation'
      readonly id: RelationId | null
      readonly ends?: readonly EntityId[]
    }

/** Somebody wants to open another network while changes are not saved; `answer` says whether to go on. */
export interface Leaving {
  readonly answer: (leave: boolean) => void
}

/** What was changed before this tab opened: it is open and the original is offered, or the other way round. */
export type Offer =
  | { readonly kind: 'original'; readonly at: number }
  | { readonly kind: 'changes'; readonly at: number; readonly record: WorkRecord }

/** Changes to the open network itself, and what of them is not saved yet. */
export interface EditSlice {
  /** Data hash of what was opened or last saved; null while nothing is open. Outside the history. */
  savedHash: string | null
  /** When the open network was last changed by hand, milliseconds since 1970. */
  changedAt: number | null
  /** True while a change is being taken in: on a large network that takes more than a moment. */
  isChanging: boolean
  lastChange: NetworkChange | null
  /** Shown by the dialog `edit`. */
  editing: Editing | null
  leaving: Leaving | null
  offer: Offer | null
  edit: (editing: Editing) => void
  /** Asks whether unsaved changes may be left behind; at once true where there are none. */
  askLeave: () => Promise<boolean>
  /**
   * Replaces the open network by an edited one: one step for undo, with everything that is seen kept but for what is gone.
   * `file` must have passed the checks of `readNetwork`; rows that did not change should be the same objects. `sentence`
   * says what was done; what was made may be selected in the same step. False when nothing is open or it is masked, another change is under way, or the network became another meanwhile.
   */
  changeNetwork: (file: NetworkFile, sentence: string, selection?: Selection) => Promise<boolean>
  /** Notes that a state of the open network was saved to a file; it may have been changed since, and then is not saved. */
  markSaved: (saved: OpenNetwork) => void
  dismissChange: () => void
  setOffer: (offer: Offer | null) => void
}

export const createEditSlice: SliceOf<EditSlice> = (set, get) => ({
  savedHash: null,
  changedAt: null,
  isChanging: false,
  lastChange: null,
  editing: null,
  leaving: null,
  offer: null,
  edit: (editing) => set({ editing, dialog: 'edit' }),
  askLeave: async () => {
    const state = get()
    if (!selectIsChanged(state)) return true
    state.leaving?.answer(false)
    return new Promise((resolve) => {
      const answer = (leave: boolean) => {
        set({ leaving: null })
        resolve(leave)
      }
      set({ leaving: { answer } })
    })
  },
  changeNetwork: async (file, sentence, selection) => {
    const { open, isChanging, unmasked } = get()
    // What is masked must never take the place of what it stands for.
    if (!open || isChanging || unmasked) return false
    set({ isChanging: true })
    try {
      const { changedNetwork, changedState } = await import('./changedNetwork.ts')
      const left = await changedNetwork(open, file)
      if (get().open !== open) return false
      if (left.dataHash !== open.dataHash)
        set((state) => changedState(state, left, sentence, selection))
      return true
    } finally {
      set({ isChanging: false })
    }
  },
  markSaved: (saved) =>
    set(({ open }) => (open?.origin === saved.origin ? { savedHash: saved.dataHash } : {})),
  dismissChange: () => set({ lastChange: null }),
  setOffer: (offer) => set({ offer }),
})

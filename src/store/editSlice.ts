import { dataHashSteps } from '../domain/network/dataHashSteps.ts'
import { indexNetwork } from '../domain/network/indexNetwork.ts'
import type { Network } from '../domain/network/network.ts'
import type { NetworkFile } from '../domain/network/schema/networkFile.ts'
import type { AtlasView } from '../domain/view/atlasView.ts'
import { fitView } from '../domain/view/fitView.ts'
import { runInSlices } from '../lib/runInSlices.ts'
import { ABOUT_NOTHING } from './aboutOther.ts'
import type { AtlasState, SliceOf } from './atlasStore.ts'
import type { OpenNetwork } from './networkSlice.ts'
import { viewOfState } from './viewOfState.ts'

/** The last change to the open network, in words, and what it left behind. */
export interface NetworkChange {
  readonly sentence: string
  readonly left: OpenNetwork
}

/** Changes to the open network itself, and what of them is not saved yet. */
export interface EditSlice {
  /** Data hash of what was opened or last saved; null while nothing is open. Outside the history. */
  savedHash: string | null
  /** When the open network was last changed by hand, milliseconds since 1970. */
  changedAt: number | null
  /** True while a change is being taken in: on a large network that takes more than a moment. */
  isChanging: boolean
  lastChange: NetworkChange | null
  /**
   * Replaces the open network by an edited one: one step for undo, with everything that is seen kept but for what is gone.
   * `file` must have passed the checks of `readNetwork`; rows that did not change should be the same objects. `sentence`
   * says what was done. False when nothing is open, another change is under way, or the network became another meanwhile.
   */
  changeNetwork: (file: NetworkFile, sentence: string) => Promise<boolean>
  /** Notes that the network as it is now was saved to a file. */
  markSaved: () => void
  dismissChange: () => void
}

/** The parts of a view that hold on to something the network no longer has. */
function viewWithin(state: AtlasState, network: Network): Partial<AtlasView> {
  const { view, ignored } = fitView(viewOfState(state), network)
  return ignored.length === 0 ? {} : view
}

function routesWithin({ routesAsked }: AtlasState, { entityById }: Network) {
  if (!routesAsked) return null
  const ids = routesAsked.kind === 'between' ? routesAsked.ids : [routesAsked.id]
  return ids.every((id) => entityById.has(id)) ? routesAsked : null
}

export const createEditSlice: SliceOf<EditSlice> = (set, get) => ({
  savedHash: null,
  changedAt: null,
  isChanging: false,
  lastChange: null,
  changeNetwork: async (file, sentence) => {
    const { open, isChanging } = get()
    if (!open || isChanging) return false
    set({ isChanging: true })
    const dataHash = await runInSlices(dataHashSteps(file)).finally(() =>
      set({ isChanging: false }),
    )
    if (get().open !== open) return false
    if (dataHash === open.dataHash) return true
    const network = indexNetwork(file)
    const originalHash = open.originalHash ?? open.dataHash
    const left: OpenNetwork = { network, origin: open.origin, dataHash, originalHash }
    set((state) => ({
      ...viewWithin(state, network),
      ...ABOUT_NOTHING,
      routesAsked: routesWithin(state, network),
      open: left,
      changedAt: Date.now(),
      lastChange: { sentence, left },
      announcement: { sentence },
    }))
    return true
  },
  markSaved: () => set(({ open }) => (open ? { savedHash: open.dataHash } : {})),
  dismissChange: () => set({ lastChange: null }),
})

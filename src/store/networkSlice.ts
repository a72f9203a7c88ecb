import type { Network } from '../domain/network/network.ts'
import type { OpenProblems } from '../domain/network/openProblems.ts'
import type { ShippedNetwork } from '../domain/network/shippedNetwork.ts'
import { DEFAULT_VIEW, type AtlasView } from '../domain/view/atlasView.ts'
import { ABOUT_NOTHING } from './aboutOther.ts'
import type { SliceOf } from './atlasStore.ts'
import { hidesNow, NO_LESSON } from './lessonSlice.ts'

/** A link that is about a file on the person's machine: what to open, and the view to show then. */
export interface AwaitedFile {
  readonly title: string
  readonly dataHash: string
  readonly view: AtlasView
}

/** Where an open network came from; only a shipped one can be restored from an address alone. */
export type NetworkOrigin =
  | { readonly kind: 'shipped'; readonly id: string }
  | { readonly kind: 'address'; readonly path: string }
  | { readonly kind: 'file'; readonly fileName: string }

export interface OpenNetwork {
  readonly network: Network
  readonly origin: NetworkOrigin
  /** SHA-256 of the canonical JSON, lower-case hex */
  readonly dataHash: string
  /** Data hash of what its origin holds, once a person has changed the network. */
  readonly originalHash?: string
}

export interface NetworkSlice {
  /** What the site ships, from public/data/index.json; null until read. */
  shipped: readonly ShippedNetwork[] | null
  open: OpenNetwork | null
  /** A file or address being read, by its name. */
  opening: string | null
  /** Why the last attempt to open failed; the network that was open stays open beside it. */
  openProblems: OpenProblems | null
  awaitedFile: AwaitedFile | null
  awaitFile: (awaited: AwaitedFile | null) => void
  setShipped: (shipped: readonly ShippedNetwork[]) => void
  startOpening: (name: string) => void
  /** The person changed their mind; what is open stays. */
  stopOpening: () => void
  failOpening: (problems: OpenProblems) => void
  dismissOpenProblems: () => void
  /** Replaces the open network and everything that was about the old one, and shows a view of the new one. */
  finishOpening: (open: OpenNetwork, view?: AtlasView) => void
}

export const createNetworkSlice: SliceOf<NetworkSlice> = (set) => ({
  shipped: null,
  open: null,
  opening: null,
  openProblems: null,
  awaitedFile: null,
  awaitFile: (awaitedFile) => set({ awaitedFile }),
  setShipped: (shipped) => set({ shipped }),
  startOpening: (opening) => set({ opening }),
  stopOpening: () => set({ opening: null }),
  failOpening: (openProblems) => set({ openProblems, refusedImport: null, opening: null }),
  dismissOpenProblems: () => set({ openProblems: null, refusedImport: null }),
  finishOpening: (open, view = DEFAULT_VIEW) =>
    set(({ notices, isLearning }) => ({
      ...view,
      open,
      opening: null,
      openProblems: null,
      awaitedFile: null,
      lastImport: null,
      editing: null,
      comparison: null,
      mergeDraft: null,
      telling: null,
      presenting: null,
      unmasked: null,
      masksPeople: null,
      // What tells of an earlier import leads nowhere any more.
      notices: notices.filter(
        ({ more }) => !more || !('dialog' in more) || more.dialog !== 'importReport',
      ),
      refusedImport: null,
      cameraIntent: null,
      ...ABOUT_NOTHING,
      ...NO_LESSON,
      effectsHidden: isLearning && hidesNow({ open, ...NO_LESSON }),
      stopCosts: {},
      routesAsked: null,
      savedHash: open.dataHash,
      changedAt: null,
      lastChange: null,
      offer: null,
    })),
})

import type { Camera, LayoutKind, Pins, Point } from '../domain/view/layout.ts'
import { DEFAULT_MAP_LOOK, type MapLook } from '../domain/view/mapLook.ts'
import type { Network } from '../domain/network/network.ts'
import type { EntityId } from '../domain/network/schema/entity.ts'
import type { SliceOf } from './atlasStore.ts'

/** Something the picture is asked to do once; a new object is a new request. */
export type CameraIntent =
  | { readonly kind: 'fit' }
  | { readonly kind: 'fit-to'; readonly ids: readonly EntityId[] }
  /** countries or places by their codes; null means all the world */
  | { readonly kind: 'fit-places'; readonly codes: readonly string[] | null }
  | { readonly kind: 'centre-on'; readonly ids: readonly EntityId[] }
  | { readonly kind: 'zoom-by'; readonly factor: number }
  | { readonly kind: 'pan-by'; readonly x: number; readonly y: number }
  | { readonly kind: 'restore'; readonly camera: Camera }

export type LayoutRun =
  | { readonly status: 'idle' }
  | { readonly status: 'running'; readonly layout: LayoutKind; readonly progress: number }
  /** The person wants the drawing that is there instead; the picture sees to it. */
  | { readonly status: 'stopping' }
  | { readonly status: 'failed'; readonly layout: LayoutKind; readonly message: string }

export interface ViewSlice {
  layout: LayoutKind
  pins: Pins
  mapLook: MapLook
  /** Whether entities on no documented route stand on the shelf of the routes layout. */
  shelfShown: boolean
  /** What is seen now; null until the picture has told. */
  camera: Camera | null
  cameraIntent: CameraIntent | null
  /** Asks the picture to take the keyboard; a new object asks anew. */
  keyboardIntent: object | null
  layoutRun: LayoutRun
  /** The network that the picture shows now; another one than the open one while that is on its way. */
  pictured: Network | null
  setLayout: (layout: LayoutKind) => void
  setShelfShown: (shown: boolean) => void
  setMapLook: (look: Partial<MapLook>) => void
  pin: (layout: LayoutKind, places: Readonly<Record<EntityId, Point>>) => void
  unpinAll: (layout: LayoutKind) => void
  setCamera: (camera: Camera) => void
  askCamera: (intent: CameraIntent) => void
  /** Brings the picture forward where one area shows at a time, and lets the arrows walk it. */
  askKeyboard: () => void
  setLayoutRun: (run: LayoutRun) => void
  setPictured: (network: Network) => void
}

export const createViewSlice: SliceOf<ViewSlice> = (set) => ({
  layout: 'routes',
  pins: {},
  mapLook: DEFAULT_MAP_LOOK,
  shelfShown: true,
  camera: null,
  cameraIntent: null,
  keyboardIntent: null,
  layoutRun: { status: 'idle' },
  pictured: null,
  setLayout: (layout) => set({ layout }),
  setShelfShown: (shelfShown) => set({ shelfShown }),
  setMapLook: (look) => set(({ mapLook }) => ({ mapLook: { ...mapLook, ...look } })),
  pin: (layout, places) =>
    set(({ pins }) => ({ pins: { ...pins, [layout]: { ...pins[layout], ...places } } })),
  unpinAll: (layout) => set(({ pins }) => ({ pins: { ...pins, [layout]: {} } })),
  setCamera: (camera) => set({ camera }),
  askCamera: (cameraIntent) => set({ cameraIntent }),
  askKeyboard: () => set({ keyboardIntent: {}, narrowArea: 'centre' }),
  setLayoutRun: (layoutRun) => set({ layoutRun }),
  setPictured: (pictured) => set({ pictured }),
})

import { indexNetwork } from '../domain/network/indexNetwork.ts'
import { maskPeople } from '../domain/mask/maskPeople.ts'
import { ABOUT_NOTHING } from '../store/aboutOther.ts'
import type { AtlasState, AtlasStore } from '../store/atlasStore.ts'
import type { OpenNetwork } from '../store/networkSlice.ts'

type History = ReturnType<AtlasStore['temporal']['getState']>

/** The history of a store while its network is masked: undo must not bring a name back. */
const laidAside = new WeakMap<AtlasStore, Pick<History, 'pastStates' | 'futureStates'>>()

function swap(store: AtlasStore, open: OpenNetwork, unmasked: OpenNetwork | null): void {
  const { pause, resume } = store.temporal.getState()
  pause()
  store.setState({ ...ABOUT_NOTHING, open, unmasked } satisfies Partial<AtlasState>)
  resume()
}

/** Puts the same network with people masked in the place of the open one, until `unmaskPeople`. Nothing where nobody is to be masked. */
export function maskOpenNetwork(store: AtlasStore): void {
  const { open, unmasked } = store.getState()
  if (!open || unmasked) return
  const file = maskPeople(open.network.file)
  if (file === open.network.file) return
  const { pastStates, futureStates, clear } = store.temporal.getState()
  laidAside.set(store, { pastStates, futureStates })
  swap(store, { ...open, network: indexNetwork(file) }, open)
  clear()
}

/** Shows everybody by name again. */
export function unmaskPeople(store: AtlasStore): void {
  const { unmasked } = store.getState()
  if (!unmasked) return
  swap(store, unmasked, null)
  const history = laidAside.get(store)
  if (history) store.temporal.setState(history)
  laidAside.delete(store)
}

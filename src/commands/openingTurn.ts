import type { AtlasStore } from '../store/atlasStore.ts'
import { stopReading } from './reading.ts'

/** Whether nobody has asked for anything else to be open since. Worth asking after every wait. */
export type Turn = () => boolean

/** Who asked last what is to be open in each store: by identity, since two may ask for files of the same name. */
const last = new WeakMap<AtlasStore, symbol>()

/**
 * Takes the turn of saying what is to be open from whoever had it: what they are still opening is stopped. Whatever wait
 * comes first, what is asked for last is open in the end.
 */
export function takeTurn(store: AtlasStore): Turn {
  const own = Symbol('turn')
  last.set(store, own)
  const { opening, stopOpening } = store.getState()
  if (opening !== null) {
    stopReading(store)
    stopOpening()
  }
  return () => last.get(store) === own
}

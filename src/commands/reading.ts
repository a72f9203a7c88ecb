import type { AtlasStore } from '../store/atlasStore.ts'

/** How to stop what each store is reading. */
const running = new WeakMap<AtlasStore, () => void>()

/** Makes `stop` the way to stop the reading of a store, in place of any earlier one, which is stopped. Returns the undoing. */
export function holdReading(store: AtlasStore, stop: () => void): () => void {
  stopReading(store)
  running.set(store, stop)
  return () => {
    if (running.get(store) === stop) running.delete(store)
  }
}

/** Stops the files being read, if any; what is open stays as it is. */
export function stopReading(store: AtlasStore): void {
  const stop = running.get(store)
  running.delete(store)
  stop?.()
}

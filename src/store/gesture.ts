import type { AtlasStore } from './atlasStore.ts'
import { sameUndoable, undoablePart, type Undoable } from './history.ts'

interface Gesture {
  readonly key: string
  /** What the gesture left behind; when it is no longer so, something else has come in between. */
  readonly left: Undoable
}

const gestures = new WeakMap<AtlasStore, Gesture>()

/**
 * Runs a change (one `set`) as part of the gesture `key`: a drag, a held key, a word being typed. However many changes
 * one gesture makes, undo takes them back in one step. It lasts until `endGesture`, a change under another key, or
 * anything else undoable that happens in between, undo included.
 */
export function coalesce(store: AtlasStore, key: string, change: () => void): void {
  const gesture = gestures.get(store)
  const goesOn = gesture?.key === key && sameUndoable(gesture.left, undoablePart(store.getState()))
  const { pastStates, pause, resume } = store.temporal.getState()
  if (goesOn) pause()
  try {
    change()
  } finally {
    if (goesOn) resume()
  }
  // A first change that changed nothing has recorded nothing to come back to.
  if (goesOn || store.temporal.getState().pastStates !== pastStates)
    gestures.set(store, { key, left: undoablePart(store.getState()) })
  else gestures.delete(store)
}

/** Ends the gesture under way, if any: the next change is a step of its own. */
export function endGesture(store: AtlasStore): void {
  gestures.delete(store)
}

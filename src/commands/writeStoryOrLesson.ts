import type { NetworkFile } from '../domain/network/schema/networkFile.ts'
import type { Written } from '../domain/edit/written.ts'
import type { AtlasStore } from '../store/atlasStore.ts'

/** Changes follow one another: each begins with what the one before left. */
const queues = new WeakMap<AtlasStore, Promise<unknown>>()

function inTurn<Result>(store: AtlasStore, act: () => Promise<Result>): Promise<Result> {
  const turn = (queues.get(store) ?? Promise.resolve()).then(act, act)
  queues.set(store, turn)
  return turn
}

/** Resolves once all changes that were asked for so far are taken in, or refused. */
export async function allWritten(store: AtlasStore): Promise<void> {
  await queues.get(store)?.catch(() => {})
}

/**
 * Runs a change to the stories or lessons of the open network, and says so in a sentence, or `busy` where it was not taken.
 * `tell` then says where the story or lesson is, without a step of its own for undo.
 */
export function writeStoryOrLesson(
  store: AtlasStore,
  busy: string,
  change: (file: NetworkFile) => Written | NetworkFile,
  sentence: string,
  tell?: (id: string) => void,
): Promise<boolean> {
  const { open: asked } = store.getState()
  return inTurn(store, async () => {
    const { open, changeNetwork, announce } = store.getState()
    // What was meant for a network that is open no longer has no place in another.
    if (!open || open.origin !== asked?.origin) return false
    const written = change(open.network.file)
    const { file, id } = 'file' in written ? (written as Written) : { file: written, id: '' }
    const isTaken = await changeNetwork(file, sentence)
    if (!isTaken) announce(busy)
    else if (tell) {
      const { pause, resume } = store.temporal.getState()
      pause()
      tell(id)
      resume()
    }
    return isTaken
  })
}

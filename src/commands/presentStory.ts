import type { AtlasStore } from '../store/atlasStore.ts'
import { selectMasks } from '../store/selectors/selectMasks.ts'
import { maskOpenNetwork, unmaskPeople } from './maskNetwork.ts'
import { returnToStep, startStory } from './tellStory.ts'
import { allWritten } from './writeStoryOrLesson.ts'

const isOnStage = (store: AtlasStore) => store.getState().presenting !== null

function leaveFullScreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen().catch(() => {})
}

/** Takes the whole screen until nothing is presented any more, however that comes about: another network may be opened meanwhile. */
async function enterFullScreen(store: AtlasStore): Promise<void> {
  if (document.fullscreenElement) return
  const stop = store.subscribe(() => {
    if (isOnStage(store)) return
    stop()
    leaveFullScreen()
  })
  try {
    await document.documentElement.requestFullscreen()
    if (!isOnStage(store)) leaveFullScreen()
  } catch {
    // Refused or unknown here: the stage fills the window instead.
    stop()
  }
}

/** Shows the story that is told, or the only one, to a room: on the whole screen where the browser lets us. */
export async function presentStory(store: AtlasStore): Promise<void> {
  // A field that is left by pressing Present is still being written, and masked names take nothing in.
  await allWritten(store)
  const { telling, open } = store.getState()
  if (!open) return
  if (!telling) startStory(store)
  if (!store.getState().telling?.step) return
  // What a site ships was judged before; what somebody imported was not.
  if (selectMasks(store.getState())) maskOpenNetwork(store)
  store.setState({
    presenting: { isAside: false, isBlack: false, showsTimer: false, since: Date.now() },
    narrowArea: 'centre',
    dialog: null,
    keyboardIntent: null,
  })
  await enterFullScreen(store)
}

/** Back to the workspace, at the step that was shown last. */
export function endPresenting(store: AtlasStore): void {
  store.setState({ presenting: null })
  unmaskPeople(store)
}

/** To the workspace, to answer a question. */
export function goAside(store: AtlasStore): void {
  store.getState().changePresenting({ isAside: true, isBlack: false })
}

/** Back on the stage, exactly to the step that was shown. */
export function returnToStage(store: AtlasStore): void {
  const { dialog, changePresenting } = store.getState()
  if (dialog) store.setState({ dialog: null })
  changePresenting({ isAside: false })
  returnToStep(store)
}

/** Names, or initials for who is not listed, charged or convicted. */
export function toggleMask(store: AtlasStore): void {
  const { unmasked, setMasksPeople } = store.getState()
  if (unmasked) unmaskPeople(store)
  else maskOpenNetwork(store)
  setMasksPeople(unmasked === null)
}

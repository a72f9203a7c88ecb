import { findStep, type StoryPlace } from '../domain/stories/findStep.ts'
import { viewOfStep } from '../domain/stories/viewOfStep.ts'
import type { StoryStep } from '../domain/network/schema/story.ts'
import { DEFAULT_VIEW, type AtlasView } from '../domain/view/atlasView.ts'
import { writeView } from '../domain/view/viewFragment.ts'
import type { AtlasStore } from '../store/atlasStore.ts'
import { selectTold } from '../store/selectors/selectTold.ts'
import { viewOfState } from '../store/viewOfState.ts'
import { openWords } from '../words/openNetwork.ts'
import { storyWords } from '../words/story.ts'

/** Brings into sight what a step is about: what its camera saw, else what it lights and marks, else everything. */
function aim(store: AtlasStore, step: StoryStep, view: AtlasView): void {
  const { askCamera } = store.getState()
  const { highlight = [], annotations = [] } = step
  const lit = [...new Set([...highlight, ...annotations.map(({ entity }) => entity)])]
  if (view.camera) askCamera({ kind: 'restore', camera: view.camera })
  else askCamera(lit.length > 0 ? { kind: 'fit-to', ids: lit } : { kind: 'fit' })
}

/** Shows the view of a step in one step for undo, and tells which it is. False where the network has no such story. */
export function showStep(store: AtlasStore, place: StoryPlace): boolean {
  const { open, notify, announce, setLearning } = store.getState()
  const found = open && findStep(open.network.file, place)
  if (!open || !found) return false
  setLearning(false)
  const { story, step, index } = found
  if (!step) {
    const shown = viewOfState(store.getState())
    store.setState({ telling: { story: story.id, step: null, shown } })
    return true
  }
  const { view, ignored } = viewOfStep(step, open.network)
  const { camera: _, ...undoable } = view
  const telling = { story: story.id, step: step.id, shown: view }
  store.setState({ ...undoable, telling, hovered: null, keptLit: null })
  aim(store, step, view)
  if (ignored.length > 0) notify(openWords.ignoredParts(ignored))
  announce(storyWords.at(index + 1, story.steps.length, step.title))
  return true
}

/** The same view, made of the parts of another where these say the same: only what differs leads off the story. */
function withPartsOf(now: AtlasView, meant: AtlasView): AtlasView {
  const keys = Object.keys(meant) as (keyof AtlasView)[]
  const same = keys.filter((key) => JSON.stringify(now[key]) === JSON.stringify(meant[key]))
  return { ...meant, ...Object.fromEntries(same.map((key) => [key, now[key]])) }
}

/** Goes where a link leads: to a step, or to another view while it is told. */
export function followStory(store: AtlasStore, place: StoryPlace, view: AtlasView): void {
  const { open, notify } = store.getState()
  const found = open && findStep(open.network.file, place)
  if (!found) {
    notify(openWords.ignoredParts([storyWords.partName]))
  } else if (found.step && writeView(view) !== writeView(DEFAULT_VIEW)) {
    store.getState().setLearning(false)
    const { view: meant } = viewOfStep(found.step, open.network)
    const shown = withPartsOf(viewOfState(store.getState()), meant)
    store.setState({ telling: { story: found.story.id, step: found.step.id, shown } })
    store.temporal.getState().clear()
  } else {
    showStep(store, { story: found.story.id, step: found.step?.id ?? null })
    store.temporal.getState().clear()
  }
}

/** Enters a story: this one, or the only one there is; else the choice between them. */
export function startStory(store: AtlasStore, id?: string): void {
  const { open } = store.getState()
  const stories = open?.network.file.stories ?? []
  const story = id ?? (stories.length === 1 ? stories[0]?.id : undefined)
  if (story !== undefined && showStep(store, { story, step: null })) return
  chooseStory(store)
}

/** Shows the stories to choose from. */
export function chooseStory(store: AtlasStore): void {
  store.getState().setLearning(false)
  store.setState((state) => ({
    telling: { story: null, step: null, shown: viewOfState(state) },
  }))
}

/** Goes on by so many steps, as far as the story goes. */
export function goBySteps(store: AtlasStore, by: number): void {
  const told = selectTold(store.getState())
  if (!told?.step) return
  const { story, index } = told
  const next = Math.min(Math.max(index + by, 0), story.steps.length - 1)
  const step = story.steps[next]
  if (step && (next !== index || !Number.isFinite(by)))
    showStep(store, { story: story.id, step: step.id })
}

/** Shows the step that is told exactly as it was meant, camera included. */
export function returnToStep(store: AtlasStore): void {
  const told = selectTold(store.getState())
  if (told?.step) showStep(store, { story: told.story.id, step: told.step.id })
}

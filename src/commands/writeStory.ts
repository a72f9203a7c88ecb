import type { Written } from '../domain/edit/written.ts'
import type { NetworkFile } from '../domain/network/schema/networkFile.ts'
import type { Annotation, StoryStep } from '../domain/network/schema/story.ts'
import { unknownSources as unknownIn } from '../domain/stories/unknownSources.ts'
import {
  addStep,
  addStory,
  changeStep,
  changeStory,
  duplicateStep,
  moveStep,
  removeStep,
  removeStory,
} from '../domain/stories/editStories.ts'
import type { StoryPlace } from '../domain/stories/findStep.ts'
import { newId } from '../domain/edit/newId.ts'
import type { AtlasView } from '../domain/view/atlasView.ts'
import { writeView } from '../domain/view/viewFragment.ts'
import type { AtlasStore } from '../store/atlasStore.ts'
import type { Telling } from '../store/storySlice.ts'
import { selectTold } from '../store/selectors/selectTold.ts'
import { viewOfState } from '../store/viewOfState.ts'
import { storyWords } from '../words/story.ts'
import { showStep } from './tellStory.ts'
import { writeStoryOrLesson } from './writeStoryOrLesson.ts'

const { done } = storyWords.write

const write = (
  store: AtlasStore,
  change: (file: NetworkFile) => Written | NetworkFile,
  sentence: string,
  tell?: (id: string) => void,
) => writeStoryOrLesson(store, storyWords.write.busy, change, sentence, tell)

function setTelling(store: AtlasStore, telling: Telling): void {
  store.setState({ telling })
}

/** The view as it is seen, camera included. */
function viewNow(store: AtlasStore): { view: string; shown: AtlasView } {
  const shown = viewOfState(store.getState())
  return { view: writeView(shown), shown }
}

/** A new story without steps, which is told from then on. */
export function writeNewStory(store: AtlasStore): Promise<boolean> {
  const title = storyWords.write.newTitle
  return write(
    store,
    (file) => addStory(file, title),
    done.added(title),
    (story) => setTelling(store, { story, step: null, shown: viewNow(store).shown }),
  )
}

export function renameStory(store: AtlasStore, id: string, title: string): Promise<boolean> {
  return write(store, (file) => changeStory(file, id, { title }), done.renamed(title))
}

export function deleteStory(store: AtlasStore, id: string, title: string): Promise<boolean> {
  return write(
    store,
    (file) => removeStory(file, id),
    done.removed(title),
    () => setTelling(store, { story: null, step: null, shown: viewNow(store).shown }),
  )
}

/** What the picture shows becomes a step behind the one that is told. */
export function addStepFromView(store: AtlasStore): Promise<boolean> {
  const told = selectTold(store.getState())
  if (!told) return Promise.resolve(false)
  const { story, step } = told
  const { view, shown } = viewNow(store)
  const title = storyWords.write.stepTitle(story.steps.length + 1)
  return write(
    store,
    (file) => addStep(file, story.id, { title, view }, step?.id ?? null),
    done.stepAdded(title),
    (id) => setTelling(store, { story: story.id, step: id, shown }),
  )
}

/** What the picture shows takes the place of what the step showed. */
export function retakeView(store: AtlasStore, place: StoryPlace): Promise<boolean> {
  const { story, step } = place
  if (step === null) return Promise.resolve(false)
  const { view, shown } = viewNow(store)
  return write(
    store,
    (file) => changeStep(file, story, step, { view }),
    done.retaken,
    () => setTelling(store, { story, step, shown }),
  )
}

/** Fields of a step that are written by hand. */
export type StepTexts = Pick<StoryStep, 'title' | 'text' | 'notes'>

/** The sources that a text cites and the network does not have. */
export function unknownSources(store: AtlasStore, text: string): string[] {
  const { open } = store.getState()
  return open ? unknownIn(open.network, text) : []
}

export function writeTexts(
  store: AtlasStore,
  { story, step }: StoryPlace,
  part: { readonly [Field in keyof StepTexts]?: StepTexts[Field] | undefined },
): Promise<boolean> {
  if (step === null) return Promise.resolve(false)
  return write(store, (file) => changeStep(file, story, step, part), done.written)
}

/** The selected entities stand out in the step; with nothing selected nothing does. */
export function lightSelection(store: AtlasStore, { story, step }: StoryPlace): Promise<boolean> {
  if (step === null) return Promise.resolve(false)
  const { entities } = store.getState().selection
  const highlight = entities.length > 0 ? [...entities] : undefined
  return write(
    store,
    (file) => changeStep(file, story, step, { highlight }),
    done.lit(entities.length),
  )
}

export function addAnnotation(
  store: AtlasStore,
  { story, step }: StoryPlace,
  before: readonly Annotation[],
  annotation: Omit<Annotation, 'id'> & Pick<Annotation, 'entity' | 'kind'>,
): Promise<boolean> {
  if (step === null) return Promise.resolve(false)
  const id = newId('', 'mark', (taken) => before.some((one) => one.id === taken))
  const annotations = [...before, { ...annotation, id } as Annotation]
  return write(store, (file) => changeStep(file, story, step, { annotations }), done.marked)
}

/** Another kind, side or text for a mark, where it stands. */
export function changeAnnotation(
  store: AtlasStore,
  { story, step }: StoryPlace,
  before: readonly Annotation[],
  id: string,
  part: Pick<Annotation, 'kind' | 'side' | 'text'>,
): Promise<boolean> {
  if (step === null) return Promise.resolve(false)
  const annotations = before.map((one) => {
    const { text: _, ...rest } = one
    return one.id === id ? { ...rest, ...part } : one
  })
  return write(store, (file) => changeStep(file, story, step, { annotations }), done.remarked)
}

export function removeAnnotation(
  store: AtlasStore,
  { story, step }: StoryPlace,
  before: readonly Annotation[],
  id: string,
): Promise<boolean> {
  if (step === null) return Promise.resolve(false)
  const left = before.filter((one) => one.id !== id)
  const annotations = left.length > 0 ? left : undefined
  return write(store, (file) => changeStep(file, story, step, { annotations }), done.unmarked)
}

export function placeStep(
  store: AtlasStore,
  story: string,
  step: string,
  place: number,
): Promise<boolean> {
  return write(store, (file) => moveStep(file, story, step, place), done.moved(place + 1))
}

export function copyStep(store: AtlasStore, story: string, step: string): Promise<boolean> {
  return write(
    store,
    (file) => duplicateStep(file, story, step),
    done.copied,
    (id) => showStep(store, { story, step: id }),
  )
}

export function deleteStep(store: AtlasStore, story: string, step: string): Promise<boolean> {
  return write(
    store,
    (file) => removeStep(file, story, step),
    done.stepRemoved,
    (id) => showStep(store, { story, step: id === '' ? null : id }),
  )
}

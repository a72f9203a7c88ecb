import type { Written } from '../domain/edit/written.ts'
import { newProgress } from '../domain/lesson/lessonProgress.ts'
import {
  addLesson,
  addLessonStep,
  addTask,
  changeLesson,
  changeLessonStep,
  changeTask,
  duplicateLessonStep,
  moveLessonStep,
  moveTask,
  removeLesson,
  removeLessonStep,
  removeTask,
  type LessonPlace,
} from '../domain/lesson/editLessons.ts'
import { lessonOf } from '../domain/lesson/lessonOf.ts'
import { viewOf } from '../domain/lesson/stepView.ts'
import type { Lesson, LessonStep, LessonTask } from '../domain/network/schema/lesson.ts'
import type { NetworkFile } from '../domain/network/schema/networkFile.ts'
import { DEFAULT_VIEW } from '../domain/view/atlasView.ts'
import { writeView } from '../domain/view/viewFragment.ts'
import type { AtlasStore } from '../store/atlasStore.ts'
import { hidesNow } from '../store/lessonSlice.ts'
import { showView, viewOfState } from '../store/viewOfState.ts'
import { writeLessonWords as words } from '../words/writeLesson.ts'
import { goToStep, setProgress } from './takeLesson.ts'
import { writeStoryOrLesson } from './writeStoryOrLesson.ts'

const { done } = words

const write = (
  store: AtlasStore,
  change: (file: NetworkFile) => Written | NetworkFile,
  sentence: string,
  tell?: (id: string) => void,
) => writeStoryOrLesson(store, words.busy, change, sentence, tell)

/** Says what is being written; whoever writes sees everything. */
function setWritten(store: AtlasStore, lesson: string, step: string | null): void {
  store.setState({
    lessonWritten: { lesson, step },
    lessonProgress: null,
    effectsHidden: false,
  })
}

/** Opens a lesson to be written, at this step or at its first. */
export function editLesson(store: AtlasStore, id: string, step?: string): void {
  const lesson = lessonOf(store.getState().open?.network.file, id)
  if (lesson) setWritten(store, id, step ?? lesson.steps[0]?.id ?? null)
}

/** Back to the lessons there are. */
export function stopWriting(store: AtlasStore): void {
  store.setState((state) => {
    const left = { lessonWritten: null }
    return { ...left, effectsHidden: hidesNow({ ...state, ...left }) }
  })
}

/** A new lesson without steps, which is written from then on. */
export function writeNewLesson(store: AtlasStore): Promise<boolean> {
  const { newTitle } = words
  return write(
    store,
    (file) => addLesson(file, newTitle),
    done.added(newTitle),
    (id) => setWritten(store, id, null),
  )
}

export function describeLesson(
  store: AtlasStore,
  id: string,
  part: { readonly title?: string; readonly description?: string | undefined },
): Promise<boolean> {
  return write(store, (file) => changeLesson(file, id, part), done.described)
}

export function deleteLesson(store: AtlasStore, { id, title }: Lesson): Promise<boolean> {
  return write(
    store,
    (file) => removeLesson(file, id),
    done.removed(title),
    () => stopWriting(store),
  )
}

/** The view as it is seen, camera included. */
const viewNow = (store: AtlasStore) => writeView(viewOfState(store.getState()))

/** What the picture shows becomes the view of a step behind the one that is written. */
export function addStepFromView(store: AtlasStore, lesson: Lesson): Promise<boolean> {
  const title = words.stepTitle(lesson.steps.length + 1)
  const view = viewNow(store)
  const behind = store.getState().lessonWritten?.step ?? null
  return write(
    store,
    (file) => addLessonStep(file, lesson.id, { title, view }, behind),
    done.stepAdded(title),
    (step) => setWritten(store, lesson.id, step),
  )
}

/** Goes to a step to write it, and shows what it begins with. */
export function goToWrittenStep(store: AtlasStore, lesson: Lesson, step: LessonStep): void {
  setWritten(store, lesson.id, step.id)
  showStepView(store, step)
  store.getState().announce(step.title)
}

/** Shows what a step begins with, in one step that undo takes back. */
export function showStepView(store: AtlasStore, { view }: LessonStep): void {
  const { open } = store.getState()
  if (!open || view === undefined) return
  const read = viewOf(open.network, view).view
  showView(store, read)
  if (!read.camera) store.setState({ cameraIntent: { kind: 'fit' } })
}

export function changeStep(
  store: AtlasStore,
  place: LessonPlace,
  part: Parameters<typeof changeLessonStep>[2],
): Promise<boolean> {
  return write(store, (file) => changeLessonStep(file, place, part), done.written)
}

/** What the picture shows takes the place of what the step began with. */
export function retakeView(store: AtlasStore, place: LessonPlace): Promise<boolean> {
  const view = viewNow(store)
  return write(store, (file) => changeLessonStep(file, place, { view }), done.retaken)
}

/** The step begins with whatever is shown then. */
export function dropView(store: AtlasStore, place: LessonPlace): Promise<boolean> {
  return write(store, (file) => changeLessonStep(file, place, { view: undefined }), done.dropped)
}

export function copyStep(store: AtlasStore, place: LessonPlace): Promise<boolean> {
  return write(
    store,
    (file) => duplicateLessonStep(file, place),
    done.copied,
    (step) => setWritten(store, place.lesson, step),
  )
}

export function deleteStep(store: AtlasStore, place: LessonPlace): Promise<boolean> {
  return write(
    store,
    (file) => removeLessonStep(file, place),
    done.stepRemoved,
    (step) => setWritten(store, place.lesson, step === '' ? null : step),
  )
}

export function placeStep(store: AtlasStore, place: LessonPlace, to: number): Promise<boolean> {
  return write(store, (file) => moveLessonStep(file, place, to), done.moved(to + 1))
}

/** The filter that stands, as a task asks for it. */
export function filterNow(store: AtlasStore): string {
  return writeView({ ...DEFAULT_VIEW, filter: store.getState().filter })
}

export function addTaskTo(
  store: AtlasStore,
  place: LessonPlace,
  task: LessonTask,
): Promise<boolean> {
  return write(store, (file) => addTask(file, place, task), done.taskAdded)
}

export function rewriteTask(
  store: AtlasStore,
  place: LessonPlace,
  task: LessonTask,
): Promise<boolean> {
  return write(store, (file) => changeTask(file, place, task), done.taskWritten)
}

export function deleteTask(store: AtlasStore, place: LessonPlace, id: string): Promise<boolean> {
  return write(store, (file) => removeTask(file, place, id), done.taskRemoved)
}

export function placeTask(
  store: AtlasStore,
  place: LessonPlace,
  id: string,
  to: number,
): Promise<boolean> {
  return write(store, (file) => moveTask(file, place, id, to), done.taskMoved(to + 1))
}

/** Plays the lesson from the step that is written, with nothing answered yet; leaving it leads back to writing. */
export function tryLesson(store: AtlasStore, { id, steps }: Lesson): void {
  const progress = newProgress(id, words.trialTeam)
  const at = steps.find((step) => step.id === store.getState().lessonWritten?.step) ?? steps[0]
  if (at) goToStep(store, progress, at.id)
  else setProgress(store, progress)
}

import { lessonOf } from '../domain/lesson/lessonOf.ts'
import { newProgress, type LessonProgress } from '../domain/lesson/lessonProgress.ts'
import { viewOf } from '../domain/lesson/stepView.ts'
import type { AtlasState, AtlasStore } from '../store/atlasStore.ts'
import {
  loadProgress,
  loadTeam,
  saveProgress,
  saveTeam,
} from '../store/persistence/lessonRecords.ts'
import { DEFAULT_VIEW, type AtlasView } from '../domain/view/atlasView.ts'
import { fitView } from '../domain/view/fitView.ts'
import { writeView } from '../domain/view/viewFragment.ts'
import { hidesNow } from '../store/lessonSlice.ts'
import { showView } from '../store/viewOfState.ts'
import { openWords } from '../words/openNetwork.ts'
import { learnWords as words } from '../words/learn.ts'

/** What the progress in a network goes by: a person's changes do not make it another. */
const keptUnder = ({ open }: AtlasState) => open?.originalHash ?? open?.dataHash

/** Sets how far a team is, keeps it on this machine, and closes or opens What if by it. */
export function setProgress(store: AtlasStore, lessonProgress: LessonProgress): void {
  const state = store.getState()
  const effectsHidden = hidesNow({ ...state, lessonProgress })
  store.setState({
    lessonProgress,
    effectsHidden,
    ...((effectsHidden || state.effectsHidden) && state.mode === 'whatIf' && { mode: 'explore' }),
  })
  const dataHash = keptUnder(state)
  if (dataHash) saveProgress(dataHash, lessonProgress).catch(() => {})
}

/** Opens a lesson of the open network where the team left it, or at its first step. */
export async function takeLesson(store: AtlasStore, id: string, team: string): Promise<void> {
  const { open } = store.getState()
  const lesson = lessonOf(open?.network.file, id)
  const dataHash = keptUnder(store.getState())
  if (!open || !lesson || !dataHash) return
  const kept = await loadProgress(dataHash, id, team).catch(() => undefined)
  if (store.getState().open !== open) return
  const progress = kept ?? newProgress(id, team.trim())
  store.setState({ team: team.trim() })
  saveTeam(team.trim()).catch(() => {})
  const step = lesson.steps.find((each) => each.id === progress.step) ?? lesson.steps[0]
  if (step) goToStep(store, progress, step.id)
  else setProgress(store, progress)
}

/**
 * Opens the lesson a link leads to, beside the picture, for the team that was here last; what the link shows stays
 * where it shows anything of its own.
 */
export async function openLesson(store: AtlasStore, id: string, view: AtlasView): Promise<void> {
  const { open, notify, setLearning } = store.getState()
  if (!open || !lessonOf(open.network.file, id))
    return notify(openWords.ignoredParts([words.partName]))
  setLearning(true)
  await takeLesson(store, id, store.getState().team || ((await loadTeam().catch(() => '')) ?? ''))
  if (store.getState().open !== open) return
  if (writeView(view) !== writeView(DEFAULT_VIEW)) showView(store, fitView(view, open.network).view)
  store.temporal.getState().clear()
}

/** Goes to a step and shows what it begins with, in one step that undo takes back. */
export function goToStep(store: AtlasStore, progress: LessonProgress, stepId: string): void {
  const state = store.getState()
  const lesson = lessonOf(state.open?.network.file, progress.lesson)
  const place = lesson?.steps.findIndex(({ id }) => id === stepId) ?? -1
  const step = lesson?.steps[place]
  if (!state.open || !lesson || !step) return
  setProgress(store, { ...progress, step: stepId })
  if (step.view !== undefined) {
    const { view } = viewOf(state.open.network, step.view)
    showView(store, view)
    if (!view.camera) store.setState({ cameraIntent: { kind: 'fit' } })
  }
  state.announce(words.atStep(place + 1, lesson.steps.length, step.title))
}

/** Back to the list of lessons; how far the team is stays kept. */
export function leaveLesson(store: AtlasStore): void {
  store.setState((state) => {
    const left = { lessonProgress: null, lessonLeft: state.lessonProgress }
    return { ...left, effectsHidden: hidesNow({ ...state, ...left }) }
  })
}

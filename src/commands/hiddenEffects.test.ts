import { beforeEach, describe, expect, it } from 'vitest'
import { undo } from './historyCommands.ts'
import { goesOn } from './stopEntities.ts'
import { toggleWhatIf } from './stopCommands.ts'
import { leaveLesson, setProgress } from './takeLesson.ts'
import { chooseStory, followStory, startStory } from './tellStory.ts'
import { editLesson, stopWriting } from './writeLesson.ts'
import { newProgress } from '../domain/lesson/lessonProgress.ts'
import { indexNetwork } from '../domain/network/indexNetwork.ts'
import { DEFAULT_VIEW } from '../domain/view/atlasView.ts'
import { buildNetwork } from '../../tests/support/networkBuilder.ts'
import { buildStopEffect, supplied, UNREACHED } from '../../tests/support/stopEffectBuilder.ts'
import { createAtlasStore, type AtlasStore } from '../store/atlasStore.ts'
import { showView } from '../store/viewOfState.ts'
import { selectIsWhatIf, selectMode } from '../store/selectors/selectMode.ts'
import { selectStopMarks } from '../store/selectors/selectStopMarks.ts'
import { selectSubstitutes } from '../store/selectors/selectSubstitutes.ts'

const { file } = buildNetwork({ relations: ['maker supplies front', 'front pays army'] })
const prediction = {
  id: 't',
  kind: 'predict' as const,
  question: 'How many?',
  stop: ['front'],
  measure: 'pairsLost' as const,
  tolerance: 1,
}
const network = indexNetwork({
  ...file,
  lessons: [{ id: 'l', title: 'L', steps: [{ id: 's', title: 'One', tasks: [prediction] }] }],
  stories: [{ id: 'tale', title: 'Tale', steps: [{ id: 'one', title: 'One', view: '' }] }],
})
const effect = buildStopEffect(
  ['front'],
  [{ id: 'army', before: supplied('maker front army'), after: UNREACHED }],
)

let store: AtlasStore
beforeEach(() => {
  store = createAtlasStore()
  const origin = { kind: 'shipped', id: 'test' } as const
  store.getState().finishOpening({ network, origin, dataHash: 'abc' })
})

const seen = () => {
  const state = store.getState()
  return {
    mode: selectMode(state),
    isWhatIf: selectIsWhatIf(state),
    stopped: selectStopMarks(state).stopped.size,
    cutOff: selectStopMarks(state).cutOff.size,
    substitutes: selectSubstitutes(state).length,
    goesOn: goesOn(state, ['front']),
    isOn: toggleWhatIf.isOn?.(state),
  }
}

const NOTHING = {
  mode: 'explore',
  isWhatIf: false,
  stopped: 0,
  cutOff: 0,
  substitutes: 0,
  goesOn: true,
  isOn: false,
}

describe('while a lesson hides what a stop does', () => {
  it('shows nothing of it to whoever undoes back into What if', () => {
    store.getState().stop(['front'])
    store.getState().setStopEffect({ status: 'done', outcome: effect })
    expect(seen()).toMatchObject({ mode: 'whatIf', stopped: 1, cutOff: 1 })
    store.getState().setMode('explore')
    store.setState({ effectsHidden: true })
    store.temporal.getState().undo()
    expect(store.getState().mode).toBe('whatIf')
    expect(seen()).toEqual(NOTHING)
  })

  it('shows nothing of it to whoever follows a link into What if', () => {
    store.setState({ effectsHidden: true })
    showView(store, { ...DEFAULT_VIEW, mode: 'whatIf', stopped: ['front'] })
    store.getState().setStopEffect({ status: 'done', outcome: effect })
    expect(seen()).toEqual(NOTHING)
  })

  it('does not open What if by itself once the prediction is made', () => {
    const progress = newProgress('l', '')
    store.setState({ isLearning: true })
    setProgress(store, progress)
    showView(store, { ...DEFAULT_VIEW, mode: 'whatIf', stopped: ['front'] })
    setProgress(store, { ...progress, tasks: { t: { state: 'kept', tries: 1, hints: 0 } } })
    expect(seen()).toMatchObject({ mode: 'explore', isWhatIf: false, stopped: 0 })
    expect(store.getState().effectsHidden).toBe(false)
  })
})

describe('the list of lessons', () => {
  it('shows nothing before the predictions are made, and everything to a team that has made them', () => {
    const hides = () => store.getState().effectsHidden
    store.getState().setLearning(true)
    expect(hides()).toBe(true)
    const progress = newProgress('l', 'blue')
    setProgress(store, progress)
    leaveLesson(store)
    expect([store.getState().lessonProgress, hides()]).toEqual([null, true])
    setProgress(store, { ...progress, tasks: { t: { state: 'kept', tries: 1, hints: 0 } } })
    leaveLesson(store)
    expect(hides()).toBe(false)
    store.getState().setLearning(false)
    store.getState().setLearning(true)
    expect(hides()).toBe(false)
  })

  it('shows everything to an author, until the author is back at the list', () => {
    store.getState().setLearning(true)
    editLesson(store, 'l')
    expect(store.getState().effectsHidden).toBe(false)
    stopWriting(store)
    expect(store.getState().effectsHidden).toBe(true)
  })
})

describe('a story that is told from within a lesson', () => {
  it('takes the place of the lesson, with its projector', () => {
    store.getState().setLearning(true)
    store.getState().setProjected(true)
    startStory(store)
    const { telling, isLearning, isProjected, panels } = store.getState()
    expect([telling?.step, isLearning, isProjected]).toEqual(['one', false, false])
    expect(panels).toMatchObject({ filters: true, table: true })
  })

  it('does so too where one is chosen first, and where a link leads to a step', () => {
    store.getState().setLearning(true)
    chooseStory(store)
    expect(store.getState().isLearning).toBe(false)
    store.getState().setLearning(true)
    followStory(store, { story: 'tale', step: 'one' }, DEFAULT_VIEW)
    expect(store.getState().isLearning).toBe(false)
  })

  it('does not come back beside the lesson when somebody undoes', () => {
    startStory(store)
    store.getState().setLearning(true)
    void undo.run(store)
    expect([store.getState().telling, store.getState().isLearning]).toEqual([null, true])
    expect(store.temporal.getState().futureStates).toHaveLength(1)
  })
})

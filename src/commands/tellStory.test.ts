import { beforeEach, describe, expect, it } from 'vitest'
import { buildNetwork } from '../../tests/support/networkBuilder.ts'
import { dataHash } from '../domain/network/dataHash.ts'
import { indexNetwork } from '../domain/network/indexNetwork.ts'
import { createAtlasStore, type AtlasStore } from '../store/atlasStore.ts'
import { addressOfState } from '../store/addressOfState.ts'
import { selectAnnotations, selectToldHighlight } from '../store/selectors/selectAnnotations.ts'
import { showView } from '../store/viewOfState.ts'
import { selectIsOffStory } from '../store/selectors/selectIsOffStory.ts'
import { maskOpenNetwork, unmaskPeople } from './maskNetwork.ts'
import { followStory, goBySteps, returnToStep, startStory } from './tellStory.ts'
import { addStepFromView, deleteStep, writeNewStory, writeTexts } from './writeStory.ts'
import { DEFAULT_VIEW } from '../domain/view/atlasView.ts'
import { writeView } from '../domain/view/viewFragment.ts'

const MARK = { id: 'm', entity: 'b', kind: 'circle' as const }
const STORY = {
  id: 'tale',
  title: 'Tale',
  steps: [
    { id: 'one', title: 'One', view: 'layout=rings&selected=a' },
    {
      id: 'two',
      title: 'Two',
      view: writeView({ ...DEFAULT_VIEW, camera: { x: 1, y: 2, zoom: 3 } }),
      highlight: ['b'],
      annotations: [MARK],
    },
    { id: 'three', title: 'Three', view: '' },
  ],
}

let store: AtlasStore
const state = () => store.getState()
const step = () => state().telling?.step
const stories = () => state().open?.network.file.stories
const nameOf = (id: string) => state().open?.network.entityById.get(id)?.name

beforeEach(() => {
  store = createAtlasStore()
  const { file } = buildNetwork({
    entities: ['a', { id: 'b', name: 'Orla Maerin', type: 'facilitator_person' }],
    relations: ['a supplies b'],
  })
  const told = { ...file, stories: [STORY] }
  state().finishOpening({
    network: indexNetwork(told),
    origin: { kind: 'file', fileName: 'x.json' },
    dataHash: dataHash(told),
  })
  store.temporal.getState().clear()
})

describe('telling a story', () => {
  it('shows the view of the first step, and goes on and back as far as there are steps', () => {
    startStory(store)
    expect([step(), state().layout, state().selection.entities]).toEqual(['one', 'rings', ['a']])
    expect(state().cameraIntent).toEqual({ kind: 'fit' })
    goBySteps(store, -1)
    expect(step()).toBe('one')
    goBySteps(store, 1)
    expect([step(), state().layout, state().selection.entities]).toEqual(['two', 'routes', []])
    expect(state().cameraIntent).toEqual({ kind: 'restore', camera: { x: 1, y: 2, zoom: 3 } })
    goBySteps(store, Infinity)
    expect(step()).toBe('three')
  })

  it('lights what the step names until something else is selected, and marks it until somebody leaves the story', () => {
    startStory(store)
    goBySteps(store, 1)
    expect(selectToldHighlight(state())).toEqual(['b'])
    expect(selectAnnotations(state())).toEqual([MARK])
    state().setSelection({ entities: ['a'], relations: [] })
    expect(selectIsOffStory(state())).toBe(true)
    expect([selectToldHighlight(state()), selectAnnotations(state())]).toEqual([null, [MARK]])
    state().setLayout('force')
    expect(selectAnnotations(state())).toEqual([])
  })

  it('returns exactly to what the step shows', () => {
    startStory(store)
    goBySteps(store, 1)
    const told = state()
    state().setLayout('lanes')
    state().setSelection({ entities: ['a'], relations: [] })
    returnToStep(store)
    expect(selectIsOffStory(state())).toBe(false)
    for (const key of ['filter', 'layout', 'selection', 'pins', 'mode'] as const)
      expect(state()[key]).toEqual(told[key])
    expect(state().cameraIntent).toEqual({ kind: 'restore', camera: { x: 1, y: 2, zoom: 3 } })
  })

  it('is undone step by step', () => {
    startStory(store)
    goBySteps(store, 1)
    store.temporal.getState().undo()
    expect([step(), state().layout, selectIsOffStory(state())]).toEqual(['one', 'rings', false])
  })

  it('puts the step in the address, and the view beside it only off the story', () => {
    startStory(store)
    const address = () => addressOfState(state())?.fragment.replace(/^file=.*?&hash=[^&]*&/, '')
    expect(address()).toBe('story=tale&step=one')
    state().setLayout('lanes')
    expect(address()).toBe('story=tale&step=one&layout=lanes&selected=a')
  })

  it('opens a link at its step, and names a story that is not there', () => {
    followStory(store, { story: 'tale', step: 'two' }, DEFAULT_VIEW)
    expect(step()).toBe('two')
    followStory(store, { story: 'tale', step: 'one' }, { ...DEFAULT_VIEW, layout: 'force' })
    expect([step(), selectIsOffStory(state())]).toEqual(['one', true])
    const besides = { ...DEFAULT_VIEW, selection: { entities: ['a'], relations: [] } }
    showView(store, besides)
    followStory(store, { story: 'tale', step: 'two' }, besides)
    expect([selectIsOffStory(state()), selectAnnotations(state())]).toEqual([true, [MARK]])
    followStory(store, { story: 'gone', step: null }, DEFAULT_VIEW)
    expect(state().notices.map(({ sentence }) => sentence)).toEqual([
      'Part of the link could not be used and was left out: the story.',
    ])
  })
})

describe('writing a story', () => {
  it('adds a step from what is seen, in one step for undo', async () => {
    startStory(store)
    state().setLayout('lanes')
    await addStepFromView(store)
    expect(step()).toBe('step-4')
    expect(
      stories()?.[0]
        ?.steps.map(({ id, view }) => [id, view])
        .slice(0, 2),
    ).toEqual([
      ['one', 'layout=rings&selected=a'],
      ['step-4', 'layout=lanes&selected=a'],
    ])
    store.temporal.getState().undo()
    expect([step(), stories()?.[0]?.steps.length]).toEqual(['one', 3])
  })

  it('takes changes in one after the other, however quickly they come', async () => {
    startStory(store)
    await Promise.all([
      writeTexts(store, { story: 'tale', step: 'one' }, { title: 'Uno' }),
      writeTexts(store, { story: 'tale', step: 'one' }, { notes: 'Slowly' }),
    ])
    expect(stories()?.[0]?.steps[0]).toEqual({
      ...STORY.steps[0],
      title: 'Uno',
      notes: 'Slowly',
    })
  })

  it('tells a new story, and stays where it was when a step goes', async () => {
    await writeNewStory(store)
    expect(state().telling).toMatchObject({ story: 'untitled-story', step: null })
    startStory(store, 'tale')
    await deleteStep(store, 'tale', 'one')
    expect(step()).toBe('two')
  })
})

describe('masking people while presenting', () => {
  it('shows initials, refuses changes, and brings everything back, the history included', async () => {
    startStory(store)
    state().setLayout('lanes')
    const before = state().open
    maskOpenNetwork(store)
    expect(nameOf('b')).toBe('O. M.')
    expect(state().unmasked).toBe(before)
    store.temporal.getState().undo()
    expect(nameOf('b')).toBe('O. M.')
    expect(await addStepFromView(store)).toBe(false)
    unmaskPeople(store)
    expect([state().open, state().unmasked]).toEqual([before, null])
    store.temporal.getState().undo()
    expect([state().open, state().layout]).toEqual([before, 'rings'])
  })
})

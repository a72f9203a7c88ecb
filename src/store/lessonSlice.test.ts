import { describe, expect, it } from 'vitest'
import { buildNetwork } from '../../tests/support/networkBuilder.ts'
import { newProgress } from '../domain/lesson/lessonProgress.ts'
import { createAtlasStore } from './atlasStore.ts'

const task = { id: 't', kind: 'predict' as const, question: 'How many?', stop: ['a'] }
const prediction = { ...task, measure: 'pairsLost' as const, tolerance: 1 }

function inLesson() {
  const store = createAtlasStore()
  const built = buildNetwork({ entities: ['a', 'b'], relations: ['a supplies b'] })
  const steps = [{ id: 's', title: 'One', tasks: [prediction] }]
  const network = { ...built, file: { ...built.file, lessons: [{ id: 'l', title: 'L', steps }] } }
  const origin = { kind: 'file', fileName: 'a.json' } as const
  store.getState().finishOpening({ network, origin, dataHash: '0' })
  store.setState({ lessonProgress: newProgress('l', ''), isLearning: true, effectsHidden: true })
  return store
}

function atList() {
  const store = inLesson()
  store.setState({ lessonProgress: null, effectsHidden: false, isLearning: false })
  return store
}
const seen = ({ getState }: ReturnType<typeof atList>) => {
  const { effectsHidden, mode } = getState()
  return [effectsHidden, mode]
}

describe('before a lesson is begun', () => {
  it('hides already what its predictions will ask, and shows it again in Explore', () => {
    const store = atList()
    store.setState({ mode: 'whatIf' })
    store.getState().setLearning(true)
    expect(seen(store)).toEqual([true, 'explore'])
    store.getState().setLearning(false)
    expect(seen(store)).toEqual([false, 'explore'])
  })

  it('hides nothing where no lesson asks for a prediction or a bet', () => {
    const store = atList()
    const { network, ...open } = store.getState().open!
    const file = { ...network.file, lessons: [{ id: 'l', title: 'L', steps: [] }] }
    store.setState({ open: { ...open, network: { ...network, file } }, mode: 'whatIf' })
    store.getState().setLearning(true)
    expect(seen(store)).toEqual([false, 'whatIf'])
  })

  it('hides it too in a network that is opened from the list of lessons', () => {
    const store = atList()
    const { network, origin, dataHash } = store.getState().open!
    store.getState().setLearning(true)
    store.getState().finishOpening({ network, origin, dataHash })
    expect(seen(store)).toEqual([true, 'explore'])
  })

  it('hides nothing from whoever writes one', () => {
    const store = atList()
    store.setState({ lessonWritten: { lesson: 'l', step: null } })
    store.getState().setLearning(true)
    expect(seen(store)).toEqual([false, 'explore'])
  })
})

describe('leaving a lesson and coming back', () => {
  it('keeps hidden what a prediction is still asked of', () => {
    const store = inLesson()
    store.getState().setLearning(false)
    store.setState({ mode: 'whatIf' })
    store.getState().setLearning(true)
    expect([store.getState().effectsHidden, store.getState().mode]).toEqual([true, 'explore'])
  })

  it('brings back the panels that the projector put away', () => {
    const store = inLesson()
    store.getState().setProjected(true)
    expect(store.getState().panels).toMatchObject({ filters: false, table: false })
    store.getState().setLearning(false)
    expect(store.getState().panels).toMatchObject({ filters: true, table: true })
  })

  it('leaves closed what a person had closed before the projector', () => {
    const store = inLesson()
    store.getState().setPanel('filters', false)
    store.getState().setProjected(true)
    store.getState().setProjected(true)
    store.getState().setProjected(false)
    expect(store.getState().panels).toMatchObject({ filters: false, table: true })
    store.getState().setProjected(true)
    store.getState().setLearning(false)
    expect(store.getState().panels).toMatchObject({ filters: false, table: true })
  })
})

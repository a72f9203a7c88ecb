import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { buildNetwork } from '../../tests/support/networkBuilder.ts'
import { only } from '../domain/filter/changeFilter.ts'
import { EMPTY_FILTER } from '../domain/filter/filter.ts'
import { newProgress } from '../domain/lesson/lessonProgress.ts'
import { createAtlasStore, type AtlasStore } from '../store/atlasStore.ts'
import { keepAddress } from './keepAddress.ts'

const network = buildNetwork({
  entities: ['a:bank@CN', 'b'],
  relations: ['a finances b'],
  meta: { title: 'My file' },
})

let store: AtlasStore
let stop = () => {}
const state = () => store.getState()
const address = () => location.search + location.hash
const settle = () => vi.advanceTimersByTime(1000)

/** Goes to a link as a person does who pastes it into the address bar. */
function paste(hash: string) {
  history.pushState(null, '', hash)
  dispatchEvent(new HashChangeEvent('hashchange'))
}

beforeEach(() => {
  vi.useFakeTimers()
  history.replaceState(null, '', '/atlas/')
  store = createAtlasStore()
  state().finishOpening({ network, origin: { kind: 'shipped', id: 'test' }, dataHash: '0' })
})

afterEach(() => {
  stop()
  vi.useRealTimers()
})

describe('the address bar', () => {
  it('names what is open, under whatever path the atlas stands', () => {
    stop = keepAddress(store)
    settle()
    expect(location.pathname + address()).toBe('/atlas/#network=test')
  })

  it('follows what a person does, once they pause', () => {
    stop = keepAddress(store)
    settle()
    const replace = vi.spyOn(history, 'replaceState')
    state().setFilter(only(EMPTY_FILTER, 'country', 'CN'))
    state().setSelection({ entities: ['a'], relations: [] })
    state().setLayout('force')
    expect(address()).toBe('#network=test')
    settle()
    expect(address()).toBe('#network=test&country=CN&layout=force&selected=a')
    expect(replace).toHaveBeenCalledTimes(1)
  })

  it('names the lesson one is in, so that a reload comes back to it', () => {
    stop = keepAddress(store)
    store.setState({ isLearning: true, lessonProgress: newProgress('two doors', 'blue') })
    settle()
    expect(address()).toBe('#network=test&lesson=two%20doors')
    state().setLearning(false)
    settle()
    expect(address()).toBe('#network=test')
  })

  it('stays as it is for what is no part of a view', () => {
    stop = keepAddress(store)
    settle()
    const replace = vi.spyOn(history, 'replaceState')
    state().setHovered({ kind: 'entity', id: 'a' })
    state().setTheme('dark')
    settle()
    expect(replace).not.toHaveBeenCalled()
  })

  it('is written at once when the page goes', () => {
    stop = keepAddress(store)
    settle()
    state().setLayout('rings')
    dispatchEvent(new Event('pagehide'))
    expect(address()).toBe('#network=test&layout=rings')
  })

  it('names a file of one’s own by title and data hash', () => {
    const dataHash = 'ab'.repeat(32)
    state().finishOpening({ network, origin: { kind: 'file', fileName: 'f.json' }, dataHash })
    stop = keepAddress(store)
    settle()
    expect(address()).toBe(`#file=My%20file&hash=${dataHash}`)
  })

  it('shows what a link asks for that is pasted into it, as one step that undo takes back', async () => {
    stop = keepAddress(store)
    settle()
    store.temporal.getState().clear()
    paste('#network=test&layout=lanes&selected=b')
    await vi.waitFor(() => expect(state().layout).toBe('lanes'))
    expect(state().selection.entities).toEqual(['b'])
    settle()
    expect(address()).toBe('#network=test&layout=lanes&selected=b')
    store.temporal.getState().undo()
    expect(state().layout).toBe('routes')
    expect(state().selection.entities).toEqual([])
  })

  it('follows a link that is pasted while a change of the view is not yet written', async () => {
    stop = keepAddress(store)
    settle()
    state().setLayout('rings')
    history.pushState(null, '', '#network=test&layout=lanes&selected=b')
    settle()
    dispatchEvent(new HashChangeEvent('hashchange'))
    await vi.waitFor(() => expect(state().layout).toBe('lanes'))
    expect(state().selection.entities).toEqual(['b'])
    settle()
    expect(address()).toBe('#network=test&layout=lanes&selected=b')
  })

  it('follows a link that was pasted while another was being opened', async () => {
    history.replaceState(null, '', '#network=test&layout=lanes')
    stop = keepAddress(store, '#network=test&layout=rings')
    settle()
    await vi.waitFor(() => expect(state().layout).toBe('lanes'))
    settle()
    expect(address()).toBe('#network=test&layout=lanes')
  })

  it('does not follow what it wrote itself', async () => {
    stop = keepAddress(store)
    state().setLayout('lanes')
    settle()
    state().setSelection({ entities: ['b'], relations: [] })
    dispatchEvent(new HashChangeEvent('hashchange'))
    await Promise.resolve()
    expect(state().selection.entities).toEqual(['b'])
  })

  it('is left alone once nobody keeps it', () => {
    keepAddress(store)()
    state().setLayout('force')
    settle()
    expect(address()).toBe('#network=test')
  })
})

import { beforeEach, describe, expect, it, vi } from 'vitest'
import { buildRouteAnalysis } from '../../tests/support/analysisBuilder.ts'
import { buildNetwork, buildNetworkFile } from '../../tests/support/networkBuilder.ts'
import type { startChokepointAnalysis } from '../analysis/client/startChokepointAnalysis.ts'
import type { ChokepointAnalysis } from '../domain/chokepoint/result.ts'
import type { GivenResult, startImport } from '../io/client/startImport.ts'
import { createAtlasStore, type AtlasStore } from '../store/atlasStore.ts'
import { startComparison } from './compareFile.ts'
import { finishMerge, startMerge } from './mergeFile.ts'
import { stopReading } from './reading.ts'
import { addScreeningList } from './screenNames.ts'

const { started, analysed } = vi.hoisted(() => ({
  started: vi.fn<typeof startImport>(),
  analysed: vi.fn<typeof startChokepointAnalysis>(),
}))
vi.mock('../io/client/startImport.ts', () => ({ startImport: started }))
vi.mock('../analysis/client/startChokepointAnalysis.ts', () => ({
  startChokepointAnalysis: analysed,
}))

const file = buildNetworkFile({ relations: ['a finances b'], meta: { title: 'Theirs' } })
const asNetwork: GivenResult = {
  kind: 'network',
  choices: [],
  readerId: 'network',
  file,
  dataHash: 'b'.repeat(64),
  report: { format: 'Network', files: [], counts: [], remarks: [] },
}
const given = [new File(['{}'], 'theirs.json')]
const SENTENCE =
  'The part of the app that reads such files did not work (Error: worker lost). Reload the page and try again.'
const PROBLEMS = { name: 'theirs.json', count: 1, problems: [{ path: '', sentence: SENTENCE }] }

let store: AtlasStore
const state = () => store.getState()

beforeEach(() => {
  started.mockReset()
  analysed.mockReset()
  started.mockImplementation(() => ({ result: Promise.resolve(asNetwork), cancel: () => {} }))
  store = createAtlasStore()
  const network = buildNetwork({ relations: ['a finances b'], meta: { title: 'Ours' } })
  const origin = { kind: 'file' as const, fileName: 'ours.json' }
  state().finishOpening({ network, origin, dataHash: 'a'.repeat(64) })
})

describe('a file that is to be merged, compared or searched, when reading it breaks', () => {
  beforeEach(() => {
    started.mockImplementation(() => ({
      result: Promise.reject(new Error('worker lost')),
      cancel: () => {},
    }))
  })

  it('is told of as when it is opened, and nothing goes on being read', async () => {
    await startMerge(store, given)
    expect(state().openProblems).toEqual(PROBLEMS)
    expect(state().importing).toBeNull()
    state().dismissOpenProblems()
    await startComparison(store, given)
    expect(state().openProblems).toEqual(PROBLEMS)
    expect(state().open?.network.file.meta.title).toBe('Ours')
  })

  it('is told of beside the lists that are searched', async () => {
    expect(await addScreeningList(store, given)).toEqual(PROBLEMS)
    expect(state().dialog).toBe('screen')
  })
})

describe('merging', () => {
  it('leaves the dialog alone that was opened while it worked', async () => {
    await startMerge(store, given)
    const merging = finishMerge(store)
    state().setDialog('search')
    expect(await merging).toBeNull()
    expect([state().mergeDraft, state().dialog]).toEqual([null, 'search'])
  })

  it('opens no dialog over a network that was opened while the pairs were looked for', async () => {
    const network = buildNetwork({ relations: ['a finances b'], meta: { title: 'Other' } })
    const origin = { kind: 'file' as const, fileName: 'other.json' }
    const stop = store.subscribe(({ announcement }) => {
      if (announcement?.sentence !== 'Comparing the two networks') return
      stop()
      state().finishOpening({ network, origin, dataHash: 'c'.repeat(64) })
    })
    await startMerge(store, given)
    expect(state().open?.network).toBe(network)
    expect([state().mergeDraft, state().dialog]).toEqual([null, null])
    expect(state().notices.map(({ sentence }) => sentence)).toEqual([
      'The open network changed meanwhile; nothing was merged. Open the file again.',
    ])
  })

  it('tells its outcome once, where it can be undone', async () => {
    await startMerge(store, given)
    const spoken: string[] = []
    store.subscribe(({ announcement }, before) => {
      if (announcement && announcement !== before.announcement) spoken.push(announcement.sentence)
    })
    expect(await finishMerge(store)).toBeNull()
    expect(spoken).toEqual([state().lastChange?.sentence])
    expect(spoken[0]).toMatch(/^Merged/)
    expect(state().notices).toEqual([])
  })
})

/** Analyses that end when the test says so. */
function analyseByHand() {
  const jobs: {
    readonly title: string
    readonly tell: (done: number) => void
    readonly end: (analysis: ChokepointAnalysis) => void
    readonly fail: (error: Error) => void
    isCancelled: boolean
  }[] = []
  analysed.mockImplementation((network, _settings, onProgress) => {
    const promised: { end?: (one: ChokepointAnalysis) => void; fail?: (error: Error) => void } = {}
    const result = new Promise<ChokepointAnalysis>((resolve, reject) => {
      promised.end = resolve
      promised.fail = reject
    })
    result.catch(() => {})
    const job = {
      title: network.file.meta.title,
      tell: (done: number) => onProgress?.(done, null),
      end: (one: ChokepointAnalysis) => promised.end?.(one),
      fail: (error: Error) => promised.fail?.(error),
      isCancelled: false,
    }
    jobs.push(job)
    const cancel = () => {
      job.isCancelled = true
      job.fail(new Error('cancelled'))
    }
    return { result, cancel, isInThread: () => false }
  })
  return jobs
}

describe('comparing', () => {
  const ours = buildRouteAnalysis([{ id: 'a', score: 1 }])
  const theirs = buildRouteAnalysis([{ id: 'b', score: 2 }])

  it('takes the numbers of the open network where they are there', async () => {
    const jobs = analyseByHand()
    state().setAnalysis({ status: 'done', analysis: ours })
    const comparing = startComparison(store, given)
    await vi.waitFor(() => expect(jobs.map(({ title }) => title)).toEqual(['Theirs']))
    jobs[0]!.tell(0.5)
    expect(state().importing).toEqual({
      name: 'theirs.json',
      work: 'Finding the chokepoints of both',
      progress: 0.5,
    })
    jobs[0]!.end(theirs)
    await comparing
    expect(state().importing).toBeNull()
    expect(state().dialog).toBe('compare')
    expect(state().comparison?.open.analysis).toBe(ours)
    expect(state().comparison?.other.analysis).toBe(theirs)
  })

  it('finds those of both otherwise, tells how far it is, and can be stopped', async () => {
    const jobs = analyseByHand()
    const comparing = startComparison(store, given)
    await vi.waitFor(() => expect(jobs.map(({ title }) => title)).toEqual(['Ours', 'Theirs']))
    jobs[0]!.tell(1)
    jobs[1]!.tell(0.5)
    expect(state().importing?.progress).toBe(0.75)
    stopReading(store)
    await comparing
    expect(jobs.map(({ isCancelled }) => isCancelled)).toEqual([true, true])
    expect(state()).toMatchObject({ importing: null, comparison: null, dialog: null })
    expect(state().announcement?.sentence).toBe('The comparison was stopped.')
  })

  it('says why it could not find them', async () => {
    const jobs = analyseByHand()
    const comparing = startComparison(store, given)
    await vi.waitFor(() => expect(jobs).toHaveLength(2))
    jobs[1]!.fail(new Error('out of memory'))
    await comparing
    expect(state().importing).toBeNull()
    expect(jobs[0]!.isCancelled).toBe(true)
    expect(state().openProblems).toEqual({
      name: 'theirs.json',
      count: 1,
      problems: [
        {
          path: '',
          sentence: 'Its chokepoints could not be found (Error: out of memory). Try again.',
        },
      ],
    })
  })
})

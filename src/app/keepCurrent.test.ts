import { beforeEach, describe, expect, it } from 'vitest'
import { answeredLater } from '../../tests/support/answeredLater.ts'
import { buildNetwork } from '../../tests/support/networkBuilder.ts'
import { createAtlasStore, type AtlasStore } from '../store/atlasStore.ts'
import type { Run } from '../store/run.ts'
import { keepCurrent } from './keepCurrent.ts'

const network = buildNetwork({ relations: ['a finances b'] })

let store: AtlasStore
let run: Run<string>
let jobs: { network: unknown; give: (outcome: string) => void }[]
const open = (id: string) =>
  store.getState().finishOpening({ network, origin: { kind: 'shipped', id }, dataHash: id })
const turn = () => new Promise<void>((resolve) => void setTimeout(resolve))

beforeEach(() => {
  store = createAtlasStore()
  run = { status: 'idle' }
  jobs = []
  keepCurrent<string>(store, {
    restsOn: (state) => [state.open],
    runOf: () => run,
    setRun: (next) => {
      run = next
    },
    start: (state) => {
      const { ask, give } = answeredLater<string>()
      jobs.push({ network: state.open?.dataHash, give })
      return { result: ask(), cancel: () => {}, isInThread: () => true }
    },
  })
})

describe('work that is kept current', () => {
  it('shows what came of it', async () => {
    open('one')
    await turn()
    jobs[0]?.give('about one')
    await turn()
    expect(run).toEqual({ status: 'done', outcome: 'about one' })
  })

  it('never shows what comes in the very moment in which it is about something else', async () => {
    open('one')
    await turn()
    jobs[0]?.give('about one')
    open('two')
    await turn()
    expect(jobs.map((job) => job.network)).toEqual(['one', 'two'])
    expect(run).toEqual({ status: 'running', progress: 0, millisecondsLeft: null })
  })
})

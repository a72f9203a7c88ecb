import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { threadlessWorker } from '../../../tests/support/threadlessWorker.ts'
import type * as Client from './startTasks.ts'
import type * as Pool from './workerPool.ts'
import type * as Api from '../worker/taskWorkerApi.ts'
import type { StructureTask } from '../chokepoint/structureTask.ts'
import { endOf, turns } from '../../../tests/support/promiseEnds.ts'

let client: typeof Client
let pool: typeof Pool
let taskWorkerApi: typeof Api.taskWorkerApi

beforeEach(async () => {
  vi.resetModules()
  client = await import('./startTasks.ts')
  pool = await import('./workerPool.ts')
  ;({ taskWorkerApi } = await import('../worker/taskWorkerApi.ts'))
  vi.stubGlobal('navigator', { hardwareConcurrency: 3 })
})

afterEach(() => {
  pool.disposeWorkers()
  vi.unstubAllGlobals()
})

function failIfSmall({ vertexCount }: StructureTask) {
  if (vertexCount === 3) throw new RangeError('out of memory')
  return new Promise(() => {})
}

describe('a job in parts', { timeout: 30_000 }, () => {
  /** Rings of different lengths; the first takes longest. */
  const tasks = [400, 3, 200, 5, 4].map((length): StructureTask => {
    const from = Int32Array.from({ length }, (_, place) => place)
    return { kind: 'structure', vertexCount: length, from, to: from.map((v) => (v + 1) % length) }
  })

  it('comes back in the order of the parts, the same with workers and without', async () => {
    const here = await client.startTasks(tasks).result
    vi.stubGlobal('Worker', threadlessWorker({ api: taskWorkerApi }))
    const there = await client.startTasks(tasks).result
    expect(there.map(({ edgeCount }) => edgeCount)).toEqual([400, 3, 200, 5, 4])
    expect(there).toEqual(here)
  })

  it('runs on as many workers as there are cores but one', async () => {
    const Stub = threadlessWorker({ api: taskWorkerApi })
    vi.stubGlobal('Worker', Stub)
    await client.startTasks(tasks).result
    expect(Stub.started).toBe(2)
    vi.stubGlobal('navigator', { hardwareConcurrency: 1 })
    pool.disposeWorkers()
    await client.startTasks(tasks).result
    expect(Stub.started).toBe(3)
  })

  it('tells its progress as a whole', async () => {
    vi.stubGlobal('Worker', threadlessWorker({ api: taskWorkerApi }))
    const heard: number[] = []
    await client.startTasks(tasks, (done) => heard.push(done)).result
    expect(heard).toEqual(heard.toSorted((a, b) => a - b))
    expect(heard.filter((done) => done === 1)).toEqual([1])
    expect(heard.at(-1)).toBe(1)
  })

  it('leaves workers to other jobs before it takes a second one', async () => {
    const Stub = threadlessWorker({ api: { run: () => new Promise(() => {}) } })
    vi.stubGlobal('Worker', Stub)
    vi.stubGlobal('navigator', { hardwareConcurrency: 9 })
    const first = client.startTasks(tasks)
    await turns()
    expect(Stub.alive).toBe(4)
    const second = client.startTasks(tasks)
    first.cancel()
    await turns()
    expect([Stub.started, Stub.alive]).toEqual([8, 4])
    const third = client.startTask(tasks[0]!)
    await turns()
    second.cancel()
    await turns()
    expect([Stub.started, Stub.alive]).toEqual([9, 1])
    third.cancel()
    expect(await endOf(third.result)).toBe('AnalysisCancelled')
  })

  it('is over when there are no parts', async () => {
    expect(await client.startTasks([]).result).toEqual([])
  })

  it('fails when a part fails, and stops the others', async () => {
    const Stub = threadlessWorker({ api: { run: failIfSmall } })
    vi.stubGlobal('Worker', Stub)
    expect(await endOf(client.startTasks(tasks).result)).toBe('RangeError')
    await turns()
    expect(Stub.alive).toBe(1)
  })
})

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { threadlessWorker } from '../../../tests/support/threadlessWorker.ts'
import { DEFAULT_ANALYSIS_SETTINGS } from '../../domain/chokepoint/settings.ts'
import type { Network } from '../../domain/network/network.ts'
import { analyseChokepoints } from '../chokepoint/analyseChokepoints.ts'
import type * as Analysis from './startChokepointAnalysis.ts'
import type * as Client from './startTasks.ts'
import type * as Pool from './workerPool.ts'
import type * as Api from '../worker/taskWorkerApi.ts'
import type { StructureTask } from '../chokepoint/structureTask.ts'
import { endOf, turns } from '../../../tests/support/promiseEnds.ts'

const network = buildNetwork({
  entities: ['maker:manufacturer@DE', 'trader@CN', 'gate:bank@KP', 'army:end_user@KP'],
  relations: ['maker supplies trader', 'trader supplies gate', 'gate finances army'],
})

/** A network without routes, large enough to take many slices. */
function ring(length: number): Network {
  return buildNetwork({
    relations: Array.from(
      { length },
      (_, place) => `e${place} related_to e${(place + 1) % length}`,
    ),
  })
}

/** Equal to an analysis in everything but its functions, which are never the same ones. */
function like(value: unknown): unknown {
  if (typeof value === 'function') return expect.any(Function)
  if (value instanceof Map || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(like)
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, like(part)]))
}

const expected = like(analyseChokepoints(network, DEFAULT_ANALYSIS_SETTINGS))

let startChokepointAnalysis: typeof Analysis.startChokepointAnalysis
let client: typeof Client
let pool: typeof Pool
let taskWorkerApi: typeof Api.taskWorkerApi

beforeEach(async () => {
  vi.resetModules()
  ;({ startChokepointAnalysis } = await import('./startChokepointAnalysis.ts'))
  client = await import('./startTasks.ts')
  pool = await import('./workerPool.ts')
  ;({ taskWorkerApi } = await import('../worker/taskWorkerApi.ts'))
  vi.stubGlobal('navigator', { hardwareConcurrency: 3 })
})

afterEach(() => {
  pool.disposeWorkers()
  vi.unstubAllGlobals()
})

function outOfMemory() {
  throw new RangeError('out of memory')
}

function runUnlessLong(task: StructureTask, onProgress: never) {
  return task.vertexCount === 300 ? new Promise(() => {}) : taskWorkerApi.run(task, onProgress)
}

function forbidden() {
  throw new DOMException('no workers here', 'SecurityError')
}

describe('an analysis where there are no workers', { timeout: 30_000 }, () => {
  it('gives the same result, in this thread', async () => {
    const { result } = startChokepointAnalysis(network, DEFAULT_ANALYSIS_SETTINGS)
    expect(await result).toEqual(expected)
    expect(pool.liveWorkers()).toBe(0)
  })

  it('reports progress that never falls and ends at 1', async () => {
    const heard: number[] = []
    const { result } = startChokepointAnalysis(ring(1_500), DEFAULT_ANALYSIS_SETTINGS, (done) =>
      heard.push(done),
    )
    await result
    expect(heard.at(-1)).toBe(1)
    expect(heard).toEqual(heard.toSorted((a, b) => a - b))
    expect(heard.every((done) => done > 0 && done <= 1)).toBe(true)
  })

  it('stops when cancelled, and reports nothing more', async () => {
    const heard: number[] = []
    const analysis = startChokepointAnalysis(ring(1_500), DEFAULT_ANALYSIS_SETTINGS, (done) => {
      heard.push(done)
      analysis.cancel()
    })
    expect(await endOf(analysis.result)).toBe('AnalysisCancelled')
    expect(heard.length).toBe(1)
  })

  it('leaves others alone when it is cancelled, and says that it ran here', async () => {
    const first = startChokepointAnalysis(ring(1_500), DEFAULT_ANALYSIS_SETTINGS)
    const second = startChokepointAnalysis(network, DEFAULT_ANALYSIS_SETTINGS)
    first.cancel()
    expect(await endOf(first.result)).toBe('AnalysisCancelled')
    expect(await second.result).toEqual(expected)
    expect(second.isInThread()).toBe(true)
  })
})

describe('an analysis in a worker', { timeout: 30_000 }, () => {
  it('gives the same result, and keeps one worker for the next', async () => {
    const Stub = threadlessWorker({ api: taskWorkerApi })
    vi.stubGlobal('Worker', Stub)
    for (let run = 0; run < 50; run++) {
      expect(await startChokepointAnalysis(network, DEFAULT_ANALYSIS_SETTINGS).result).toEqual(
        expected,
      )
    }
    expect([Stub.started, Stub.alive, pool.liveWorkers()]).toEqual([1, 1, 1])
    pool.disposeWorkers()
    expect([Stub.alive, pool.liveWorkers()]).toEqual([0, 0])
  })

  it('gives the same result when it is done in shares, the same to the last bit', async () => {
    vi.stubGlobal('Worker', threadlessWorker({ api: taskWorkerApi }))
    const { result } = startChokepointAnalysis(ring(40), DEFAULT_ANALYSIS_SETTINGS)
    expect(await result).toEqual(analyseChokepoints(ring(40), DEFAULT_ANALYSIS_SETTINGS))
  })

  it('reports the progress it hears', async () => {
    vi.stubGlobal('Worker', threadlessWorker({ api: taskWorkerApi }))
    const heard: number[] = []
    await startChokepointAnalysis(ring(300), DEFAULT_ANALYSIS_SETTINGS, (done) => heard.push(done))
      .result
    expect(heard.length).toBeGreaterThan(10)
    expect(heard.length).toBeLessThanOrEqual(101)
    expect(heard.at(-1)).toBe(1)
    expect(heard).toEqual(heard.toSorted((a, b) => a - b))
  })

  it('ends its worker, and only its own, when cancelled', async () => {
    const Stub = threadlessWorker({ api: { run: () => new Promise(() => {}) } })
    vi.stubGlobal('Worker', Stub)
    const analyses = [0, 1].map(() => startChokepointAnalysis(network, DEFAULT_ANALYSIS_SETTINGS))
    await turns()
    expect([Stub.alive, pool.liveWorkers()]).toEqual([2, 2])
    analyses[0]?.cancel()
    expect(await endOf(analyses[0]!.result)).toBe('AnalysisCancelled')
    expect([Stub.alive, pool.liveWorkers()]).toEqual([1, 1])
    analyses[1]?.cancel()
    expect(await endOf(analyses[1]!.result)).toBe('AnalysisCancelled')
    expect([Stub.alive, pool.liveWorkers()]).toEqual([0, 0])
  })

  it('never has more than four workers, and a task cancelled while it waits starts none', async () => {
    const Stub = threadlessWorker({ api: { run: () => new Promise(() => {}) } })
    vi.stubGlobal('Worker', Stub)
    const analyses = Array.from({ length: 20 }, () =>
      startChokepointAnalysis(network, DEFAULT_ANALYSIS_SETTINGS),
    )
    await turns()
    expect([Stub.started, Stub.alive]).toEqual([4, 4])
    for (const analysis of analyses.toReversed()) analysis.cancel()
    const ends = await Promise.all(analyses.map(({ result }) => endOf(result)))
    expect(new Set(ends)).toEqual(new Set(['AnalysisCancelled']))
    expect([Stub.started, Stub.alive]).toEqual([4, 0])
  })

  it('gives the place of one that is cancelled to the one that waits', async () => {
    const Stub = threadlessWorker({ api: { run: runUnlessLong } })
    vi.stubGlobal('Worker', Stub)
    const none = Int32Array.of()
    const long = Array.from({ length: 4 }, () =>
      client.startTask({ kind: 'structure', vertexCount: 300, from: none, to: none }),
    )
    const waiting = startChokepointAnalysis(network, DEFAULT_ANALYSIS_SETTINGS)
    await turns()
    long[0]?.cancel()
    expect(await waiting.result).toEqual(expected)
    expect([Stub.started, Stub.alive]).toEqual([5, 4])
  })

  it('keeps no more idle workers than can run at once', async () => {
    const Stub = threadlessWorker({ api: taskWorkerApi })
    vi.stubGlobal('Worker', Stub)
    const analyses = Array.from({ length: 6 }, () =>
      startChokepointAnalysis(network, DEFAULT_ANALYSIS_SETTINGS),
    )
    for (const { result } of analyses) expect(await result).toEqual(expected)
    expect([Stub.started, Stub.alive, pool.liveWorkers()]).toEqual([4, 2, 2])
  })

  it('leaves the worker alone when it is cancelled too late', async () => {
    const Stub = threadlessWorker({ api: taskWorkerApi })
    vi.stubGlobal('Worker', Stub)
    const analysis = startChokepointAnalysis(network, DEFAULT_ANALYSIS_SETTINGS)
    await analysis.result
    analysis.cancel()
    expect(await analysis.result).toEqual(expected)
    expect(Stub.alive).toBe(1)
  })

  it('goes on in this thread when the worker cannot be loaded, and asks for none again', async () => {
    const Stub = threadlessWorker({ api: null })
    vi.stubGlobal('Worker', Stub)
    for (let run = 0; run < 3; run++) {
      expect(await startChokepointAnalysis(network, DEFAULT_ANALYSIS_SETTINGS).result).toEqual(
        expected,
      )
    }
    expect([Stub.started, Stub.alive]).toEqual([1, 0])
  })

  it('says where it runs', async () => {
    vi.stubGlobal('Worker', threadlessWorker({ api: taskWorkerApi }))
    const loaded = startChokepointAnalysis(network, DEFAULT_ANALYSIS_SETTINGS)
    await loaded.result
    expect(loaded.isInThread()).toBe(false)
    pool.disposeWorkers()
    vi.stubGlobal('Worker', threadlessWorker({ api: null }))
    const refused = startChokepointAnalysis(network, DEFAULT_ANALYSIS_SETTINGS)
    await refused.result
    expect(refused.isInThread()).toBe(true)
  })

  it('goes on in this thread when workers are forbidden', async () => {
    vi.stubGlobal('Worker', forbidden)
    const { result } = startChokepointAnalysis(network, DEFAULT_ANALYSIS_SETTINGS)
    expect(await result).toEqual(expected)
  })

  it('fails with the error of the worker when the task fails there', async () => {
    vi.stubGlobal('Worker', threadlessWorker({ api: { run: outOfMemory } }))
    const { result } = startChokepointAnalysis(network, DEFAULT_ANALYSIS_SETTINGS)
    expect(await endOf(result)).toBe('RangeError')
  })
})

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { threadlessWorker } from '../../../tests/support/threadlessWorker.ts'
import { DEFAULT_ANALYSIS_SETTINGS } from '../../domain/chokepoint/settings.ts'
import type { Network } from '../../domain/network/network.ts'
import { analyseChokepoints } from '../chokepoint/analyseChokepoints.ts'
import type * as Client from './startChokepointAnalysis.ts'
import type * as Workers from './analysisWorker.ts'
import type * as Api from '../worker/chokepointWorkerApi.ts'

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

const expected = analyseChokepoints(network, DEFAULT_ANALYSIS_SETTINGS)

let startChokepointAnalysis: typeof Client.startChokepointAnalysis
let workers: typeof Workers
let chokepointWorkerApi: typeof Api.chokepointWorkerApi

beforeEach(async () => {
  vi.resetModules()
  ;({ startChokepointAnalysis } = await import('./startChokepointAnalysis.ts'))
  workers = await import('./analysisWorker.ts')
  ;({ chokepointWorkerApi } = await import('../worker/chokepointWorkerApi.ts'))
})

afterEach(() => {
  workers.disposeAnalysisWorker()
  vi.unstubAllGlobals()
})

function outOfMemory() {
  throw new RangeError('out of memory')
}

function forbidden() {
  throw new DOMException('no workers here', 'SecurityError')
}

/** How a promise ends, in a word or as its value. */
const endOf = (promise: Promise<unknown>) =>
  promise.then(
    (value) => value,
    (error: Error) => error.name,
  )

describe('an analysis where there are no workers', { timeout: 30_000 }, () => {
  it('gives the same result, in this thread', async () => {
    const { result } = startChokepointAnalysis(network, DEFAULT_ANALYSIS_SETTINGS)
    expect(await result).toEqual(expected)
    expect(workers.liveWorkers()).toBe(0)
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

  it('gives way to the next one', async () => {
    const first = startChokepointAnalysis(ring(1_500), DEFAULT_ANALYSIS_SETTINGS)
    const second = startChokepointAnalysis(network, DEFAULT_ANALYSIS_SETTINGS)
    expect(await endOf(first.result)).toBe('AnalysisCancelled')
    expect(await second.result).toEqual(expected)
  })
})

describe('an analysis in a worker', { timeout: 30_000 }, () => {
  it('gives the same result, and keeps one worker for the next', async () => {
    const Stub = threadlessWorker({ api: chokepointWorkerApi })
    vi.stubGlobal('Worker', Stub)
    for (let run = 0; run < 50; run++) {
      expect(await startChokepointAnalysis(network, DEFAULT_ANALYSIS_SETTINGS).result).toEqual(
        expected,
      )
    }
    expect([Stub.started, Stub.alive, workers.liveWorkers()]).toEqual([1, 1, 1])
    workers.disposeAnalysisWorker()
    expect([Stub.alive, workers.liveWorkers()]).toEqual([0, 0])
  })

  it('reports the progress it hears', async () => {
    vi.stubGlobal('Worker', threadlessWorker({ api: chokepointWorkerApi }))
    const heard: number[] = []
    await startChokepointAnalysis(ring(300), DEFAULT_ANALYSIS_SETTINGS, (done) => heard.push(done))
      .result
    expect(heard.length).toBeGreaterThan(10)
    expect(heard.length).toBeLessThanOrEqual(101)
    expect(heard.at(-1)).toBe(1)
    expect(heard).toEqual(heard.toSorted((a, b) => a - b))
  })

  it('ends its worker when cancelled', async () => {
    const Stub = threadlessWorker({ api: { run: () => new Promise(() => {}) } })
    vi.stubGlobal('Worker', Stub)
    const analysis = startChokepointAnalysis(network, DEFAULT_ANALYSIS_SETTINGS)
    expect([Stub.alive, workers.liveWorkers()]).toEqual([1, 1])
    analysis.cancel()
    expect(await endOf(analysis.result)).toBe('AnalysisCancelled')
    expect([Stub.alive, workers.liveWorkers()]).toEqual([0, 0])
  })

  it('never has two workers, however often it is started anew', async () => {
    const Stub = threadlessWorker({ api: { run: () => new Promise(() => {}) } })
    vi.stubGlobal('Worker', Stub)
    const analyses = Array.from({ length: 20 }, () => {
      const analysis = startChokepointAnalysis(network, DEFAULT_ANALYSIS_SETTINGS)
      expect(Stub.alive).toBe(1)
      return analysis
    })
    expect(Stub.started).toBe(20)
    analyses.at(-1)?.cancel()
    const ends = await Promise.all(analyses.map(({ result }) => endOf(result)))
    expect(new Set(ends)).toEqual(new Set(['AnalysisCancelled']))
    expect(Stub.alive).toBe(0)
  })

  it('leaves the worker alone when it is cancelled too late', async () => {
    const Stub = threadlessWorker({ api: chokepointWorkerApi })
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

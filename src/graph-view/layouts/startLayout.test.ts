// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { layoutEntity, layoutInput } from '../../../tests/support/layoutInputs.ts'
import { threadlessWorker } from '../../../tests/support/threadlessWorker.ts'
import { runLayout } from './runLayout.ts'
import {
  closeLayoutWorker,
  LayoutCancelled,
  liveLayoutWorkers,
  startLayout,
} from './startLayout.ts'

const ignore = () => undefined
const input = layoutInput(
  [layoutEntity('a', 'entry'), layoutEntity('b', 'inside'), layoutEntity('c', 'end_user')],
  ['a>b', 'b>c'],
)

afterEach(() => closeLayoutWorker())

describe('starting a layout without workers', () => {
  it('gives what the layout gives', async () => {
    const { result } = startLayout(input, ignore)
    expect(await result).toEqual(await runLayout(input, ignore))
    expect(liveLayoutWorkers()).toBe(0)
  })

  it('tells how far it is', async () => {
    const told: number[] = []
    await startLayout({ ...input, kind: 'force' }, (done) => told.push(done)).result
    expect(told).toEqual([1])
  })

  it('tells that it was cancelled', async () => {
    const { result, cancel } = startLayout(input, ignore)
    cancel()
    await expect(result).rejects.toBeInstanceOf(LayoutCancelled)
  })

  it('cancels the layout before when a new one starts', async () => {
    const first = startLayout(input, ignore)
    const second = startLayout(input, ignore)
    await expect(first.result).rejects.toBeInstanceOf(LayoutCancelled)
    expect((await second.result).positions).toHaveLength(6)
  })
})

describe('starting a layout in a worker', () => {
  let workers = threadlessWorker({ api: { run: runLayout } })
  beforeEach(() => {
    workers = threadlessWorker({ api: { run: runLayout } })
    vi.stubGlobal('Worker', workers)
  })
  afterEach(() => {
    closeLayoutWorker()
    vi.unstubAllGlobals()
  })

  it('gives the same drawing', async () => {
    expect(await startLayout(input, ignore).result).toEqual(await runLayout(input, ignore))
  })

  it('keeps one worker for one run after the other', async () => {
    for (let run = 0; run < 5; run++) await startLayout(input, ignore).result
    expect(liveLayoutWorkers()).toBe(1)
    expect(workers.alive).toBe(1)
  })

  it('stops the worker of a cancelled run, and starts another for the next', async () => {
    const { result, cancel } = startLayout(input, ignore)
    cancel()
    await expect(result).rejects.toBeInstanceOf(LayoutCancelled)
    expect(liveLayoutWorkers()).toBe(0)
    expect(workers.alive).toBe(0)
    expect((await startLayout(input, ignore).result).positions).toHaveLength(6)
    expect(workers.alive).toBe(1)
  })

  it('leaves none behind when closed', async () => {
    await startLayout(input, ignore).result
    closeLayoutWorker()
    expect(liveLayoutWorkers()).toBe(0)
    expect(workers.alive).toBe(0)
  })
})

describe('starting a layout where workers are refused', () => {
  // Whether they are is asked only once.
  beforeEach(() => vi.resetModules())
  afterEach(() => vi.unstubAllGlobals())

  it('gives the same drawing when a worker does not load', async () => {
    vi.stubGlobal('Worker', threadlessWorker({ api: null }))
    const { startLayout: start, liveLayoutWorkers: alive } = await import('./startLayout.ts')
    expect(await start(input, ignore).result).toEqual(await runLayout(input, ignore))
    expect(alive()).toBe(0)
  })

  it('gives the same drawing when asking for a worker fails', async () => {
    vi.stubGlobal(
      'Worker',
      vi.fn(() => {
        throw new DOMException('refused', 'SecurityError')
      }),
    )
    const { startLayout: start, readyLayoutWorker } = await import('./startLayout.ts')
    readyLayoutWorker()
    expect(await start(input, ignore).result).toEqual(await runLayout(input, ignore))
  })
})

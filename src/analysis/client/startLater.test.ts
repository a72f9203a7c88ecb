import { describe, expect, it, vi } from 'vitest'
import { AnalysisCancelled } from './analysisCancelled.ts'
import { startLater } from './startLater.ts'
import type { RunningTask } from './startTasks.ts'

const jobWith = (result: Promise<string>, cancel = vi.fn<() => void>()) => {
  const job: RunningTask<string> = { result, cancel, isInThread: () => true }
  return vi.fn<() => RunningTask<string>>(() => job)
}

describe('a job whose code is fetched later', () => {
  it('ends in what the job ends in, and tells where it runs once it does', async () => {
    const start = jobWith(Promise.resolve('found'))
    const later = startLater(async () => start)
    expect(later.isInThread()).toBe(false)
    expect(await later.result).toBe('found')
    expect(later.isInThread()).toBe(true)
  })

  it('never starts when it is cancelled before', async () => {
    const start = jobWith(Promise.resolve('found'))
    const later = startLater(async () => start)
    later.cancel()
    await expect(later.result).rejects.toBeInstanceOf(AnalysisCancelled)
    expect(start).not.toHaveBeenCalled()
  })

  it('is cancelled like any other while it runs', async () => {
    const cancel = vi.fn<() => void>()
    const start = jobWith(Promise.resolve('found'), cancel)
    const later = startLater(async () => start)
    await later.result
    later.cancel()
    expect(cancel).toHaveBeenCalledOnce()
  })

  it('fails when its code cannot be fetched', async () => {
    const later = startLater<string>(() => Promise.reject(new Error('offline')))
    await expect(later.result).rejects.toThrow('offline')
  })
})

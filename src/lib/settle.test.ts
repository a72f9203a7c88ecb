import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { settle } from './settle.ts'

describe('settle', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('runs once, after the last asking', () => {
    const run = vi.fn<() => void>()
    const { ask } = settle(run, 100)
    ask()
    vi.advanceTimersByTime(60)
    ask()
    vi.advanceTimersByTime(60)
    expect(run).toHaveBeenCalledTimes(0)
    vi.advanceTimersByTime(40)
    expect(run).toHaveBeenCalledTimes(1)
  })

  it('runs what waits at once when flushed, and nothing when nothing waits', () => {
    const run = vi.fn<() => void>()
    const { ask, flush } = settle(run, 100)
    ask()
    flush()
    flush()
    vi.advanceTimersByTime(200)
    expect(run).toHaveBeenCalledTimes(1)
  })
})

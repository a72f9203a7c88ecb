import { beforeEach, describe, expect, it, vi } from 'vitest'
import { runInSlices } from './runInSlices.ts'
import type { Steps } from './steps.ts'

let clock = 0

/** The turn of whoever else waits. */
const turn = () => new Promise<void>((resolve) => setTimeout(resolve))

/** Steps of which each takes some milliseconds. */
function* slow(count: number, milliseconds: number, done: number[]): Steps<string> {
  for (let step = 1; step <= count; step += 1) {
    clock += milliseconds
    done.push(step)
    yield step / count
  }
  return 'ready'
}

describe('running in slices', () => {
  beforeEach(() => {
    vi.spyOn(performance, 'now').mockImplementation(() => clock)
  })

  it('does what fits a slice at once', async () => {
    const done: number[] = []
    const result = runInSlices(slow(3, 1, done))
    expect(done).toEqual([1, 2, 3])
    expect(await result).toBe('ready')
  })

  it('lets others have a turn after each slice, and comes to the same end', async () => {
    const done: number[] = []
    const result = runInSlices(slow(7, 3, done))
    expect(done).toEqual([1, 2, 3])
    await turn()
    expect(done).toEqual([1, 2, 3, 4, 5, 6])
    expect(await result).toBe('ready')
    expect(done).toEqual([1, 2, 3, 4, 5, 6, 7])
  })

  it('tells after each slice how much is done, and stops where whoever hears it throws', async () => {
    const done: number[] = []
    const heard: number[] = []
    const result = runInSlices(slow(9, 3, done), (share) => {
      heard.push(Math.round(share * 9))
      if (heard.length === 2) throw new Error('enough')
    })
    await expect(result).rejects.toThrow('enough')
    expect(heard).toEqual([3, 6])
    expect(done).toEqual([1, 2, 3, 4, 5, 6])
  })
})

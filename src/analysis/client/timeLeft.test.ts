import { describe, expect, it } from 'vitest'
import { timeLeftClock } from './timeLeft.ts'

describe('the time that is left', () => {
  let time = 5_000
  const clock = () => {
    time = 5_000
    return timeLeftClock(() => time)
  }

  it('is not told within the first second, nor before two percent are done', () => {
    const left = clock()
    time += 999
    expect(left(0.5)).toBeNull()
    time += 9_000
    expect(left(0.019)).toBeNull()
  })

  it('is what the rest takes at the pace so far', () => {
    const left = clock()
    time += 3_000
    expect(left(0.25)).toBe(9_000)
    time += 3_000
    expect(left(0.75)).toBe(2_000)
  })

  it('is nothing at the end', () => {
    expect(clock()(1)).toBe(0)
  })
})

import { describe, expect, it, vi } from 'vitest'
import { memoizeLast } from './memoizeLast.ts'

type Scale = (list: readonly number[], factor: number) => number[]

describe('remembering the last call', () => {
  it('gives the same object for the same arguments', () => {
    const compute = vi.fn<Scale>((list, factor) => list.map((n) => n * factor))
    const remembered = memoizeLast(compute)
    const list = [1, 2]
    expect(remembered(list, 2)).toEqual([2, 4])
    expect(remembered(list, 2)).toBe(remembered(list, 2))
    expect(compute).toHaveBeenCalledTimes(1)
  })

  it('computes again when any argument is another object', () => {
    const compute = vi.fn<(list: readonly number[]) => number[]>((list) => [...list])
    const remembered = memoizeLast(compute)
    const first = remembered([1])
    expect(remembered([1])).not.toBe(first)
    expect(compute).toHaveBeenCalledTimes(2)
  })

  it('remembers a result that is undefined, and nothing of a call that failed', () => {
    const compute = vi.fn<(fails: boolean) => void>((fails) => {
      if (fails) throw new Error('no')
    })
    const remembered = memoizeLast(compute)
    remembered(false)
    remembered(false)
    expect(compute).toHaveBeenCalledTimes(1)
    expect(() => remembered(true)).toThrow('no')
    remembered(false)
    expect(compute).toHaveBeenCalledTimes(2)
  })
})

import { describe, expect, it } from 'vitest'
import { LastFew } from './lastFew.ts'

describe('the last few', () => {
  it('forget what was neither set nor asked for longest', () => {
    const few = new LastFew<string, number>(2)
    few.set('one', 1)
    few.set('two', 2)
    expect(few.get('one')).toBe(1)
    few.set('three', 3)
    expect([few.get('one'), few.get('two'), few.get('three')]).toEqual([1, undefined, 3])
  })

  it('take a new value in place of an old one', () => {
    const few = new LastFew<string, number>(2)
    few.set('one', 1)
    few.set('two', 2)
    few.set('one', 11)
    expect([few.get('one'), few.get('two')]).toEqual([11, 2])
  })
})

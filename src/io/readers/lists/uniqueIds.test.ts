import { describe, expect, it } from 'vitest'
import { uniqueIds } from './uniqueIds.ts'

describe('ids that are given', () => {
  it('are the wanted ones, and others where those are taken', () => {
    const give = uniqueIds()
    const wanted = ['a', 'b', 'a', 'a-2', 'a', 'a-2']
    expect(wanted.map(give)).toEqual(['a', 'b', 'a-2', 'a-2-2', 'a-3', 'a-2-3'])
  })

  it('are found at once, however many want the same', () => {
    const give = uniqueIds()
    const ids = Array.from({ length: 50_000 }, () => give('a'))
    expect(new Set(ids).size).toBe(50_000)
    expect(ids.at(-1)).toBe('a-50000')
  })
})

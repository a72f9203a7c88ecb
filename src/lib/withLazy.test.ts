import { describe, expect, it } from 'vitest'
import { withLazy } from './withLazy.ts'

describe('properties that are worked out later', () => {
  it('are worked out once, when first read', () => {
    let asked = 0
    const box = withLazy({ id: 'a' }, { list: () => [(asked += 1)], empty: () => undefined })
    expect(asked).toBe(0)
    expect(box.list).toBe(box.list)
    expect(asked).toBe(1)
  })

  it('belong to the object like any other', () => {
    const box = withLazy({ id: 'a' }, { list: () => [1, 2] })
    expect(box).toEqual({ id: 'a', list: [1, 2] })
    expect({ ...box }).toEqual({ id: 'a', list: [1, 2] })
  })
})

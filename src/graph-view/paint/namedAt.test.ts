import { describe, expect, it } from 'vitest'
import { namedAt } from './paintMarks.ts'

describe('names on the way to another layout', () => {
  it('are there while everybody stands, and gone while everybody moves', () => {
    expect([0, 0.15, 0.5, 0.85, 1].map((turned) => Math.round(namedAt(turned) * 100))).toEqual([
      100, 0, 0, 0, 100,
    ])
    expect(namedAt(0.075)).toBeCloseTo(0.5)
    expect(namedAt(0.925)).toBeCloseTo(0.5)
  })
})

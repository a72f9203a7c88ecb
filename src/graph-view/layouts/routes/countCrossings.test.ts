import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countCrossings } from './countCrossings.ts'
import type { Segment } from './layeredGraph.ts'

const WIDTH = 8

/** Every pair of segments, one by one. */
function oneByOne(segments: readonly Segment[]): number {
  let crossings = 0
  segments.forEach((a, index) => {
    for (const b of segments.slice(index + 1))
      if ((a.from - b.from) * (a.to - b.to) < 0) crossings += a.weight * b.weight
  })
  return crossings
}

const rank = Int32Array.from({ length: WIDTH }, (_, slot) => slot)

describe('countCrossings', () => {
  it('counts two arcs that change sides once, and arcs that share an end not at all', () => {
    const cross = [
      { from: 0, to: 1, weight: 1 },
      { from: 1, to: 0, weight: 1 },
    ]
    const fan = [
      { from: 0, to: 0, weight: 1 },
      { from: 0, to: 1, weight: 1 },
      { from: 1, to: 1, weight: 1 },
    ]
    expect(countCrossings(cross, rank, WIDTH)).toBe(1)
    expect(countCrossings(fan, rank, WIDTH)).toBe(0)
  })

  it('agrees with looking at every pair', () => {
    const segment = fc.record({
      from: fc.nat(WIDTH - 1),
      to: fc.nat(WIDTH - 1),
      weight: fc.integer({ min: 1, max: 4 }),
    })
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 40 }), (segments) => {
        expect(countCrossings(segments, rank, WIDTH)).toBe(oneByOne(segments))
      }),
    )
  })
})

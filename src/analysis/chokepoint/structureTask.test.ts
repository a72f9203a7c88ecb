import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { finish } from '../../lib/steps.ts'
import { buffersOf } from '../worker/buffersOf.ts'
import { evenlyDrawn } from './evenlyDrawn.ts'
import { EXACT_UP_TO, PIVOTS, structureSteps } from './structureTask.ts'

/** A path of so many vertices: vertex v lies between v · (length - 1 - v) pairs. */
function path(length: number) {
  return finish(
    structureSteps({
      kind: 'structure',
      vertexCount: length,
      from: Int32Array.from({ length: length - 1 }, (_, place) => place),
      to: Int32Array.from({ length: length - 1 }, (_, place) => place + 1),
    }),
  )
}

describe('betweenness of a network without routes', { timeout: 30_000 }, () => {
  it('is exact while that takes seconds', () => {
    const { betweenness, sources, edgeCount, components } = path(1_000)
    expect([sources, edgeCount, components]).toEqual([1_000, 999, 1])
    expect(betweenness[400]).toBe(400 * 599)
  })

  it('is estimated from a thousand entities in a larger one, and says so', () => {
    const length = EXACT_UP_TO + 1
    const { betweenness, sources } = path(length)
    expect(sources).toBe(PIVOTS)
    const middle = (length - 1) / 2
    expect(betweenness[middle]! / (middle * middle)).toBeCloseTo(1, 1)
  })
})

describe('shares of betweenness', () => {
  const from = Int32Array.of(0, 1, 2)
  const to = Int32Array.of(1, 2, 3)
  const shares = [0, 1, 2].map((part) =>
    finish(
      structureSteps({ kind: 'structure', vertexCount: 4, from, to, share: { part, parts: 3 } }),
    ),
  )

  it('hold everything else once, with the first', () => {
    expect(shares.map(({ isCut, components }) => [[...isCut], components])).toEqual([
      [[0, 1, 1, 0], 1],
      [[], 0],
      [[], 0],
    ])
  })

  it('share no buffer, as each is handed over to another thread', () => {
    const buffers = shares.flatMap((share) => buffersOf(share))
    expect(new Set(buffers).size).toBe(buffers.length)
  })
})

describe('an even draw', () => {
  it('takes different numbers, ascending, the same every time', () => {
    fc.assert(
      fc.property(fc.nat({ max: 500 }), fc.nat({ max: 500 }), (size, count) => {
        const drawn = [...evenlyDrawn(size, count)]
        expect(drawn.length).toBe(Math.min(size, count))
        expect(drawn).toEqual([...new Set(drawn)].toSorted((a, b) => a - b))
        expect(drawn.every((number) => number >= 0 && number < size)).toBe(true)
        expect([...evenlyDrawn(size, count)]).toEqual(drawn)
      }),
    )
  })

  it('favours nobody', () => {
    const drawn = evenlyDrawn(100_000, 10_000)
    const inEachTenth = Array.from(
      { length: 10 },
      (_, tenth) => drawn.filter((number) => Math.floor(number / 10_000) === tenth).length,
    )
    expect(inEachTenth.every((count) => Math.abs(count - 1_000) < 100)).toBe(true)
  })
})

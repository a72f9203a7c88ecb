import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packBlocks } from './packBlocks.ts'

const GAP = 3
const sizes = fc
  .array(
    fc.record({ width: fc.integer({ min: 4, max: 60 }), height: fc.integer({ min: 4, max: 60 }) }),
    {
      minLength: 1,
      maxLength: 40,
    },
  )
  .map((list) => list.toSorted((a, b) => b.height * b.width - a.height * a.width))

describe('packBlocks', () => {
  it('stands equal blocks in a grid from the left upper corner', () => {
    const blocks = Array.from({ length: 8 }, () => ({ width: 10, height: 10 }))
    const { places, width, height } = packBlocks(blocks, 50, GAP)
    expect(places.slice(0, 5)).toEqual([
      { x: 0, y: 0 },
      { x: 13, y: 0 },
      { x: 26, y: 0 },
      { x: 39, y: 0 },
      { x: 0, y: 13 },
    ])
    expect({ width, height }).toEqual({ width: 49, height: 23 })
  })

  it('has no height when there is nothing', () => {
    expect(packBlocks([], 100, GAP)).toEqual({ places: [], strips: [], width: 0, height: 0 })
  })

  it('keeps blocks apart by the gap and within the width, unless one alone is wider', () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 30, max: 400 }), (blocks, wide) => {
        const { places, width, height } = packBlocks(blocks, wide, GAP)
        expect(width).toBeLessThanOrEqual(Math.max(wide, ...blocks.map((block) => block.width)))
        blocks.forEach((a, one) => {
          const at = places[one]!
          expect(at.x + a.width).toBeLessThanOrEqual(width)
          expect(at.y + a.height).toBeLessThanOrEqual(height)
          blocks.slice(one + 1).forEach((b, later) => {
            const to = places[one + 1 + later]!
            const apart =
              at.x + a.width + GAP <= to.x ||
              to.x + b.width + GAP <= at.x ||
              at.y + a.height + GAP <= to.y ||
              to.y + b.height + GAP <= at.y
            expect(apart).toBe(true)
          })
        })
      }),
    )
  })
})

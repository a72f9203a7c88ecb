import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packToAspect } from './packToAspect.ts'

interface Size {
  readonly width: number
  readonly height: number
}

function boundsOf(blocks: readonly Size[], aspect: number) {
  const places = packToAspect(blocks, aspect)
  return {
    places,
    width: Math.max(...places.map(({ x }, index) => x + blocks[index]!.width)),
    height: Math.max(...places.map(({ y }, index) => y + blocks[index]!.height)),
  }
}

const size = fc.record({
  width: fc.integer({ min: 4, max: 300 }),
  height: fc.integer({ min: 4, max: 300 }),
})

describe('packing blocks into the proportions of the view', () => {
  it.each([0.6, 1, 1.5, 2.2])(
    'fills a view of %d to 1 where thousands of small ones take more room than the largest',
    (aspect) => {
      const blocks = [
        { width: 300, height: 200 },
        ...Array.from({ length: 3000 }, () => ({ width: 20, height: 20 })),
      ]
      const { width, height } = boundsOf(blocks, aspect)
      expect(width / height / aspect).toBeGreaterThan(0.8)
      expect(width / height / aspect).toBeLessThan(1.25)
    },
  )

  it('lets no two blocks touch', () => {
    const blocks = fc
      .array(size, { minLength: 1, maxLength: 30 })
      .map((list) => list.toSorted((a, b) => b.width * b.height - a.width * a.height))
    fc.assert(
      fc.property(blocks, fc.constantFrom(0.5, 1.5, 3), (given, aspect) => {
        const places = packToAspect(given, aspect)
        given.forEach((a, one) => {
          const at = places[one]!
          given.slice(one + 1).forEach((b, later) => {
            const to = places[one + 1 + later]!
            const apart =
              at.x + a.width < to.x ||
              to.x + b.width < at.x ||
              at.y + a.height < to.y ||
              to.y + b.height < at.y
            expect(apart).toBe(true)
          })
        })
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spreadApart, type Anchored } from './spreadApart.ts'

const circle = (x: number, y: number, radius: number, isFixed = false): Anchored => ({
  anchor: { x, y },
  radius,
  isFixed,
})

const someCircles = fc.array(
  fc.record({
    anchor: fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 300 }) }),
    radius: fc.integer({ min: 3, max: 30 }),
    isFixed: fc.constant(false),
  }),
  { maxLength: 12 },
)

describe('circles that give way', () => {
  it('leaves alone what touches nobody', () => {
    expect(spreadApart([circle(0, 0, 10), circle(50, 0, 10)], 5)).toEqual([
      { x: 0, y: 0 },
      { x: 50, y: 0 },
    ])
  })

  it('shares the way by area: the small one goes, the large one hardly', () => {
    const [large, small] = spreadApart([circle(0, 0, 30), circle(20, 0, 3)], 0)
    expect(Math.abs(large!.x)).toBeLessThan(0.5)
    expect(small!.x).toBeGreaterThan(32.4)
    expect([large!.y, small!.y]).toEqual([0, 0])
  })

  it('never moves what is fixed', () => {
    const places = spreadApart([circle(0, 0, 10, true), circle(1, 0, 10), circle(2, 0, 4, true)], 2)
    expect(places[0]).toEqual({ x: 0, y: 0 })
    expect(places[2]).toEqual({ x: 2, y: 0 })
  })

  it('parts any circles, the same way every time, and none goes further than all of them in a row are wide', () => {
    fc.assert(
      fc.property(someCircles, (circles) => {
        const places = spreadApart(circles, 4)
        expect(spreadApart(circles, 4)).toEqual(places)
        const width = circles.reduce((sum, { radius }) => sum + 2 * radius + 4, 0)
        places.forEach((place, one) => {
          const { anchor, radius } = circles[one]!
          expect(Math.hypot(place.x - anchor.x, place.y - anchor.y)).toBeLessThanOrEqual(width)
          for (let other = one + 1; other < places.length; other += 1) {
            const distance = Math.hypot(places[other]!.x - place.x, places[other]!.y - place.y)
            // The gap may not be whole in a crowd; overlapping is not allowed.
            expect(distance).toBeGreaterThanOrEqual(radius + circles[other]!.radius)
          }
        })
      }),
      { numRuns: 150 },
    )
  })
})

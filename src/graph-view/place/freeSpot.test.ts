import { expect, it } from 'vitest'
import { freeSpot } from './freeSpot.ts'

it('is the place itself where nobody stands in the way', () => {
  expect(freeSpot({ x: 5, y: 6 }, 10, [{ x: 100, y: 0, radius: 20 }])).toEqual({
    x: 5,
    y: 6,
    radius: 10,
  })
})

it('touches nobody, and is not far off', () => {
  const others = Array.from({ length: 25 }, (_, place) => ({
    x: (place % 5) * 30,
    y: Math.floor(place / 5) * 30,
    radius: 10,
  }))
  const spot = freeSpot({ x: 60, y: 60 }, 10, others)
  for (const { x, y, radius } of others)
    expect(Math.hypot(x - spot.x, y - spot.y)).toBeGreaterThanOrEqual(radius + 10 + 8)
  expect(Math.hypot(spot.x - 60, spot.y - 60)).toBeLessThan(120)
})

import { describe, expect, it } from 'vitest'
import { hexSpiral } from './hexSpiral.ts'

describe('hexSpiral', () => {
  it('puts six around one', () => {
    const [middle, ...ring] = hexSpiral(7)
    expect(middle).toEqual({ x: 0, y: 0 })
    for (const { x, y } of ring) expect(Math.hypot(x, y)).toBeCloseTo(1)
  })

  it('never puts two nearer than 1', () => {
    const points = hexSpiral(61)
    expect(points).toHaveLength(61)
    points.forEach((a, one) => {
      for (const b of points.slice(one + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(0.999)
    })
  })
})

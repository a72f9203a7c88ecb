import { describe, expect, it } from 'vitest'
import { GLYPH_SHAPES } from '../../domain/view/glyphShape.ts'
import { shapePoints } from './shapePoints.ts'

describe('the outline of a glyph as a polygon', () => {
  it('keeps the corners of the path', () => {
    expect(shapePoints('diamond')).toEqual([0, -1, 1, 0, 0, 1, -1, 0])
    expect(shapePoints('rectangle')).toEqual([-0.75, -0.75, 0.75, -0.75, 0.75, 0.75, -0.75, 0.75])
  })

  it.each(GLYPH_SHAPES)(
    '%s is a polygon that stays in its square and holds its centre',
    (shape) => {
      const points = shapePoints(shape)
      expect(points.length % 2).toBe(0)
      expect(points.length).toBeGreaterThanOrEqual(6)
      for (const point of points) expect(Math.abs(point)).toBeLessThanOrEqual(1)
      const xs = points.filter((_, index) => index % 2 === 0)
      expect(Math.min(...xs)).toBeLessThan(-0.7)
      expect(Math.max(...xs)).toBeGreaterThan(0.7)
    },
  )
})

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Point } from '../../domain/view/layout.ts'
import { lineTouchesBox } from './leader.ts'

const BOX = { left: 10, top: 10, right: 30, bottom: 20 }

const isIn = ({ x, y }: Point, by: number) =>
  x > BOX.left + by && x < BOX.right - by && y > BOX.top + by && y < BOX.bottom - by

describe('a line and a box', () => {
  it.each([
    ['through it', { x: 0, y: 15 }, { x: 40, y: 15 }, true],
    ['into it', { x: 0, y: 15 }, { x: 20, y: 15 }, true],
    ['within it', { x: 12, y: 12 }, { x: 14, y: 18 }, true],
    ['beside it', { x: 0, y: 25 }, { x: 40, y: 25 }, false],
    ['towards it, too short', { x: 0, y: 15 }, { x: 9, y: 15 }, false],
    ['past its corner', { x: 0, y: 12 }, { x: 12, y: 0 }, false],
  ])('%s', (_, from, to, touches) => {
    expect(lineTouchesBox({ from, to }, BOX)).toBe(touches)
  })

  it('touch where one of many points along the line is inside', () => {
    const place = fc.integer({ min: -20, max: 60 })
    const point = fc.record({ x: place, y: place })
    fc.assert(
      fc.property(point, point, (from, to) => {
        const points = Array.from({ length: 401 }, (_, step) => ({
          x: from.x + ((to.x - from.x) * step) / 400,
          y: from.y + ((to.y - from.y) * step) / 400,
        }))
        const touches = lineTouchesBox({ from, to }, BOX)
        expect(touches || !points.some((one) => isIn(one, 0))).toBe(true)
        // Between two points a line may cut a corner, but not by as much as a unit.
        expect(!touches || points.some((one) => isIn(one, -1))).toBe(true)
      }),
    )
  })
})

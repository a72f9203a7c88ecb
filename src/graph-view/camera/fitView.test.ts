import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitView, withinDrawing } from './fitView.ts'

const ROOM = {
  width: 800,
  height: 600,
  insets: { top: 20, right: 20, bottom: 20, left: 20 },
  maxZoom: 2,
}

describe('fitting the view', () => {
  it('has nothing to see in an empty picture', () => {
    expect(fitView([], ROOM)).toBeNull()
  })

  it('does not blow up a single entity beyond the largest zoom', () => {
    expect(fitView([{ x: 10, y: 20, radius: 5, labelWidth: 0 }], ROOM)).toEqual({
      x: 10,
      y: 20,
      zoom: 2,
    })
  })

  it('moves down where it would look past the top of the drawing, and sees all of a drawing that is smaller than the window', () => {
    const camera = { x: 0, y: 0, zoom: 2 }
    expect(withinDrawing(camera, { top: -50, bottom: 1000 }, ROOM)).toEqual({ ...camera, y: 90 })
    expect(withinDrawing(camera, { top: -1000, bottom: 1000 }, ROOM)).toEqual(camera)
    expect(withinDrawing(camera, { top: -1000, bottom: 50 }, ROOM)).toEqual({ ...camera, y: -90 })
    expect(withinDrawing(camera, { top: -50, bottom: 50 }, ROOM)).toEqual(camera)
    expect(withinDrawing(camera, { top: 100, bottom: 150 }, ROOM)).toEqual({ ...camera, y: 10 })
  })

  it('leaves room for captions above', () => {
    const camera = fitView([{ x: 0, y: 0, radius: 5, labelWidth: 0 }], {
      ...ROOM,
      insets: { ...ROOM.insets, top: 60 },
    })
    expect(camera).toEqual({ x: 0, y: -10, zoom: 2 })
  })

  it('keeps every mark inside the padding, and every label as far as half the width allows', () => {
    const item = fc.record({
      x: fc.integer({ min: -2000, max: 2000 }),
      y: fc.integer({ min: -2000, max: 2000 }),
      radius: fc.integer({ min: 1, max: 60 }),
      labelWidth: fc.integer({ min: 0, max: 300 }),
    })
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 20 }), (items) => {
        const camera = fitView(items, ROOM)
        if (!camera) throw new Error('no camera')
        for (const { x, y, radius, labelWidth } of items) {
          const screen = (value: number, middle: number, size: number) =>
            (value - middle) * camera.zoom + size / 2
          expect(screen(x - radius, camera.x, 800)).toBeGreaterThanOrEqual(19.9)
          expect(screen(x + radius, camera.x, 800) + labelWidth).toBeLessThanOrEqual(780.1)
          expect(screen(y - radius, camera.y, 600)).toBeGreaterThanOrEqual(19.9)
          expect(screen(y + radius, camera.y, 600)).toBeLessThanOrEqual(580.1)
        }
      }),
    )
  })
})

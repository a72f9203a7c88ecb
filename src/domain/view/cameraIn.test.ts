import { describe, expect, it } from 'vitest'
import { cameraIn } from './cameraIn.ts'

const window = { width: 800, height: 600, sheet: 'wide' } as const
const camera = { x: 10, y: -20, zoom: 0.5, window }

describe('a camera in another window', () => {
  it('is the very same in a window of the same size', () => {
    expect(cameraIn({ ...camera, zoom: 0.123_456_789 }, window)).toEqual({
      x: 10,
      y: -20,
      zoom: 0.123_456_789,
    })
  })

  it('sees all that was seen, whichever side is scarce, and no less large than it can', () => {
    expect(cameraIn(camera, { width: 400, height: 600 })).toEqual({ x: 10, y: -20, zoom: 0.25 })
    expect(cameraIn(camera, { width: 800, height: 450 })).toEqual({ x: 10, y: -20, zoom: 0.375 })
    expect(cameraIn(camera, { width: 1600, height: 1500 })).toEqual({ x: 10, y: -20, zoom: 1 })
  })

  it('keeps the zoom of one that does not tell its window, and where there is no window to see', () => {
    expect(cameraIn({ x: 1, y: 2, zoom: 3 }, { width: 400, height: 300 })).toEqual({
      x: 1,
      y: 2,
      zoom: 3,
    })
    expect(cameraIn(camera, { width: 0, height: 0 })).toEqual({ x: 10, y: -20, zoom: 0.5 })
  })
})

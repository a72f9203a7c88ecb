import { describe, expect, it } from 'vitest'
import { overviewFrame, seenShare } from './overviewFrame.ts'

const SIZE = { width: 116, height: 116 }
const CORNERS = [
  { x: 0, y: 0 },
  { x: 1000, y: 500 },
]

describe('the overview', () => {
  it('shows everything, centred', () => {
    expect(overviewFrame(CORNERS, SIZE)).toEqual({
      scale: 0.1,
      left: 8,
      top: 33,
      extent: { left: 0, top: 0, right: 1000, bottom: 500 },
    })
    expect(overviewFrame([], SIZE)).toBeNull()
  })

  it('knows what share of the whole a view shows', () => {
    const frame = overviewFrame(CORNERS, SIZE)!
    const view = { zoom: 1, panX: 0, panY: 0, width: 1000, height: 500 }
    expect(seenShare(frame, view)).toBe(1)
    expect(seenShare(frame, { ...view, zoom: 2 })).toBe(0.25)
    expect(seenShare(frame, { ...view, panX: 2000 })).toBe(0)
  })
})

import type { Point } from '../../domain/view/layout.ts'
import type { View } from '../paint/view.ts'

/** How model units fall on the overview: `x · scale + left`, `y · scale + top`. */
export interface OverviewFrame {
  readonly scale: number
  readonly left: number
  readonly top: number
  /** what is drawn, in model units */
  readonly extent: {
    readonly left: number
    readonly top: number
    readonly right: number
    readonly bottom: number
  }
}

const MARGIN = 8

/** Fits all points into an overview, centred. Null when there are none. */
export function overviewFrame(
  points: readonly Point[],
  size: { readonly width: number; readonly height: number },
): OverviewFrame | null {
  if (points.length === 0) return null
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const { x, y } of points) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  const scale = Math.min(
    (size.width - 2 * MARGIN) / Math.max(1, right - left),
    (size.height - 2 * MARGIN) / Math.max(1, bottom - top),
  )
  return {
    scale,
    left: size.width / 2 - ((left + right) / 2) * scale,
    top: size.height / 2 - ((top + bottom) / 2) * scale,
    extent: { left, top, right, bottom },
  }
}

/** The share of the extent that a view shows, of its two sides multiplied. */
export function seenShare({ extent }: OverviewFrame, view: View): number {
  const share = (low: number, high: number, pan: number, size: number) => {
    if (high === low) return 1
    const from = Math.max(low, -pan / view.zoom)
    const to = Math.min(high, (size - pan) / view.zoom)
    return Math.max(0, to - from) / (high - low)
  }
  return (
    share(extent.left, extent.right, view.panX, view.width) *
    share(extent.top, extent.bottom, view.panY, view.height)
  )
}

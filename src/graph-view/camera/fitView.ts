import type { Camera, Point } from '../../domain/view/layout.ts'

/** A circle in model units that should be seen, with room in pixels that its label takes to the right. */
export interface Fitted extends Point {
  readonly radius: number
  readonly labelWidth: number
}

export interface Room {
  readonly width: number
  readonly height: number
  /** pixels left free along every edge */
  readonly padding: number
  /** pixels left free above that, for captions */
  readonly header: number
  readonly maxZoom: number
}

/**
 * The camera that sees everything given as large as possible. Labels keep their size in pixels whatever the zoom, so
 * each pair of zoom and label is solved for: the widest reach to the right decides. Null when there is nothing.
 */
export function fitView(items: readonly Fitted[], room: Room): Camera | null {
  if (items.length === 0) return null
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const { x, y, radius } of items) {
    left = Math.min(left, x - radius)
    right = Math.max(right, x + radius)
    top = Math.min(top, y - radius)
    bottom = Math.max(bottom, y + radius)
  }
  const inner = {
    width: Math.max(40, room.width - 2 * room.padding),
    height: Math.max(40, room.height - 2 * room.padding - room.header),
  }
  let zoom = Math.min(
    room.maxZoom,
    inner.height / Math.max(1, bottom - top),
    inner.width / Math.max(1, right - left),
  )
  for (const { x, radius, labelWidth } of items) {
    if (labelWidth === 0) continue
    const free = Math.max(inner.width / 2, inner.width - labelWidth)
    zoom = Math.min(zoom, free / Math.max(1, x + radius - left))
  }
  const reach = Math.max(
    (right - left) * zoom,
    ...items.map(({ x, radius, labelWidth }) => (x + radius - left) * zoom + labelWidth),
  )
  const shownWidth = Math.min(reach, inner.width)
  return { x: left + shownWidth / 2 / zoom, y: (top + bottom) / 2 - room.header / 2 / zoom, zoom }
}

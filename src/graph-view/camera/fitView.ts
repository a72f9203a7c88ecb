import type { Camera, Point } from '../../domain/view/layout.ts'

/** A circle in model units that should be seen, with room in pixels that its label takes to the right. */
export interface Fitted extends Point {
  readonly radius: number
  readonly labelWidth: number
}

/** Pixels along the edges of a view. */
export interface Insets {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

export interface Room {
  readonly width: number
  readonly height: number
  /** pixels left free along the edges */
  readonly insets: Insets
  readonly maxZoom: number
}

/**
 * The same camera up or down by as much as it looks past the top or the foot of the drawing, given in model units, so that no half of
 * the window is empty while there is more to be seen. What it was made to see stays in sight.
 */
export function withinDrawing(
  camera: Camera,
  drawing: { readonly top: number; readonly bottom: number },
  { height, insets }: Pick<Room, 'height' | 'insets'>,
): Camera {
  const half = height / 2 / camera.zoom
  const highest = drawing.top - insets.top / camera.zoom + half
  const lowest = drawing.bottom + insets.bottom / camera.zoom - half
  // Where all of the drawing fits, all of it is seen.
  const [from, to] = [Math.min(highest, lowest), Math.max(highest, lowest)]
  return { ...camera, y: Math.min(to, Math.max(from, camera.y)) }
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
  const { insets } = room
  const inner = {
    width: Math.max(40, room.width - insets.left - insets.right),
    height: Math.max(40, room.height - insets.top - insets.bottom),
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
  return {
    x: left + (shownWidth + insets.right - insets.left) / 2 / zoom,
    y: (top + bottom) / 2 + (insets.bottom - insets.top) / 2 / zoom,
    zoom,
  }
}

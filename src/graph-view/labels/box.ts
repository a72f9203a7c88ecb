/** An upright rectangle in pixels of the screen. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A circle in pixels of the screen. */
export interface Disc {
  readonly x: number
  readonly y: number
  readonly radius: number
}

export function boxesTouch(a: Box, b: Box, gap = 0): boolean {
  return (
    a.left < b.right + gap &&
    b.left < a.right + gap &&
    a.top < b.bottom + gap &&
    b.top < a.bottom + gap
  )
}

export function boxTouchesDisc(box: Box, disc: Disc, gap = 0): boolean {
  const dx = disc.x - Math.min(Math.max(disc.x, box.left), box.right)
  const dy = disc.y - Math.min(Math.max(disc.y, box.top), box.bottom)
  const reach = disc.radius + gap
  return dx * dx + dy * dy < reach * reach
}

export function boxInside(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  )
}

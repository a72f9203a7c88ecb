import type { Camera } from './layout.ts'

/**
 * The camera that sees in a window of that size all that another saw in its own: as near as can be, the same camera in a window of
 * the same size. One that does not tell its window keeps its zoom.
 */
export function cameraIn(
  { x, y, zoom, window }: Camera,
  { width, height }: { readonly width: number; readonly height: number },
): Camera {
  if (!window || width <= 0 || height <= 0) return { x, y, zoom }
  return { x, y, zoom: zoom * Math.min(width / window.width, height / window.height) }
}

import type { Camera, Point } from '../../domain/view/layout.ts'

/** The window onto the drawing: pixels per model unit, where the model's origin stands, and its size in pixels. */
export interface View {
  readonly zoom: number
  readonly panX: number
  readonly panY: number
  readonly width: number
  readonly height: number
}

export function toScreen(view: View, { x, y }: Point): Point {
  return { x: x * view.zoom + view.panX, y: y * view.zoom + view.panY }
}

export function toModel(view: View, { x, y }: Point): Point {
  return { x: (x - view.panX) / view.zoom, y: (y - view.panY) / view.zoom }
}

/** The camera that sees this view: its middle and its zoom. */
export function cameraOf(view: View): Camera {
  return { ...toModel(view, { x: view.width / 2, y: view.height / 2 }), zoom: view.zoom }
}

/** Where the model's origin must stand so that a camera's middle is the middle of a window. */
export function panFor(camera: Camera, width: number, height: number): Point {
  return { x: width / 2 - camera.x * camera.zoom, y: height / 2 - camera.y * camera.zoom }
}

/** True when a circle on the screen touches the window. */
export function isOnScreen(view: View, { x, y }: Point, radius: number): boolean {
  return x > -radius && y > -radius && x < view.width + radius && y < view.height + radius
}

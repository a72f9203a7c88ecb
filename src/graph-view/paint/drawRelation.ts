import { HEAD_HALF } from '../../domain/view/drawnLook.ts'
import { layerHue } from '../../domain/view/layerHue.ts'
import { legalityLine } from '../../domain/view/legalityLine.ts'
import type { Point } from '../../domain/view/layout.ts'
import { DASHES } from '../../domain/view/dashes.ts'
import type { Palette } from '../look/palette.ts'
import type { SceneEntity, SceneRelation } from '../scene/scene.ts'
import { markRadius } from './markRadius.ts'
import { toScreen, type View } from './view.ts'

/** A line between two entities that may be drawn: a relation's, or one that is only supposed. */
export interface Course {
  readonly from: SceneEntity
  readonly to: SceneEntity
  /** control points; see relationCurve.ts */
  readonly controls: readonly Point[]
}

/** Traces a course, as cytoscape bends it. */
export function traceCourse(context: CanvasRenderingContext2D, course: Course, view: View): void {
  const from = toScreen(view, course.from)
  const to = toScreen(view, course.to)
  context.beginPath()
  context.moveTo(from.x, from.y)
  const controls = course.controls.map((point) => toScreen(view, point))
  for (const [index, control] of controls.entries()) {
    const next = controls[index + 1]
    const end = next ? { x: (control.x + next.x) / 2, y: (control.y + next.y) / 2 } : to
    context.quadraticCurveTo(control.x, control.y, end.x, end.y)
  }
  if (controls.length === 0) context.lineTo(to.x, to.y)
}

/** Draws a relation in full colour, its legality in its dashes. */
export function drawRelation(
  context: CanvasRenderingContext2D,
  relation: SceneRelation,
  view: View,
  width: number,
  palette: Palette,
): void {
  const style = legalityLine(relation.relation.legality)
  context.save()
  context.lineWidth = width
  context.strokeStyle = palette[layerHue(relation.facts.layer)]
  context.setLineDash(DASHES[style].map((length) => length * Math.max(1, view.zoom)))
  context.lineCap = style === 'dotted' ? 'round' : 'butt'
  traceCourse(context, relation, view)
  context.stroke()
  context.restore()
}

/** Draws the head of an arrow where a relation arrives, in the hue of its layer or another; one without flow has none. */
export function drawArrow(
  context: CanvasRenderingContext2D,
  relation: SceneRelation,
  view: View,
  size: number,
  palette: Palette,
  colour = palette[layerHue(relation.facts.layer)],
): void {
  if (relation.facts.flow !== 'none') drawHead(context, relation, view, size, colour)
}

/** Where the head of an arrow stands in which a course arrives, and the way it points; null where there is no room for it. */
export function headOf(
  course: Course,
  view: View,
  size: number,
): { readonly tip: Point; readonly along: Point } | null {
  const to = toScreen(view, course.to)
  const before = toScreen(view, course.controls.at(-1) ?? course.from)
  const length = Math.hypot(to.x - before.x, to.y - before.y)
  const radius = markRadius(course.to, view) + 2
  if (length < radius + size) return null
  const along = { x: (to.x - before.x) / length, y: (to.y - before.y) / length }
  return { tip: { x: to.x - along.x * radius, y: to.y - along.y * radius }, along }
}

/** Draws the head of an arrow where a course arrives. */
export function drawHead(
  context: CanvasRenderingContext2D,
  course: Course,
  view: View,
  size: number,
  colour: string,
): void {
  const place = headOf(course, view, size)
  if (!place) return
  context.fillStyle = colour
  head(context, place.tip, place.along, size)
}

function head(context: CanvasRenderingContext2D, tip: Point, along: Point, size: number): void {
  const [backX, backY] = [tip.x - along.x * size, tip.y - along.y * size]
  const half = size * HEAD_HALF
  context.beginPath()
  context.moveTo(tip.x, tip.y)
  context.lineTo(backX - along.y * half, backY + along.x * half)
  context.lineTo(backX + along.y * half, backY - along.x * half)
  context.closePath()
  context.fill()
}

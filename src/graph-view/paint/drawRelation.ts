import { layerHue } from '../../domain/view/layerHue.ts'
import { legalityLine } from '../../domain/view/legalityLine.ts'
import type { Point } from '../../domain/view/layout.ts'
import { DASHES } from '../look/dashes.ts'
import type { Palette } from '../look/palette.ts'
import type { SceneRelation } from '../scene/scene.ts'
import { markRadius } from './markRadius.ts'
import { toScreen, type View } from './view.ts'

/** Traces the course of a relation, as cytoscape bends it. */
export function traceRelation(
  context: CanvasRenderingContext2D,
  relation: SceneRelation,
  view: View,
): void {
  const from = toScreen(view, relation.from)
  const to = toScreen(view, relation.to)
  context.beginPath()
  context.moveTo(from.x, from.y)
  const controls = relation.controls.map((point) => toScreen(view, point))
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
  traceRelation(context, relation, view)
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
  if (relation.facts.flow === 'none' || relation.from === relation.to) return
  const to = toScreen(view, relation.to)
  const before = toScreen(view, relation.controls.at(-1) ?? relation.from)
  const length = Math.hypot(to.x - before.x, to.y - before.y)
  const radius = markRadius(relation.to, view) + 2
  if (length < radius + size) return
  const along = { x: (to.x - before.x) / length, y: (to.y - before.y) / length }
  const tip = { x: to.x - along.x * radius, y: to.y - along.y * radius }
  context.fillStyle = colour
  head(context, tip, along, size)
}

function head(context: CanvasRenderingContext2D, tip: Point, along: Point, size: number): void {
  const [backX, backY] = [tip.x - along.x * size, tip.y - along.y * size]
  const half = size * 0.42
  context.beginPath()
  context.moveTo(tip.x, tip.y)
  context.lineTo(backX - along.y * half, backY + along.x * half)
  context.lineTo(backX + along.y * half, backY - along.x * half)
  context.closePath()
  context.fill()
}

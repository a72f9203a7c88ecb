import type { Palette } from '../look/palette.ts'
import { drawEntity } from './drawEntity.ts'
import { drawArrow, drawRelation } from './drawRelation.ts'
import type { Focus } from './focus.ts'
import { toScreen, type View } from './view.ts'

/** How much of a lit relation shows that leads to a ghost. */
export const SEVERED = 0.35

/** How wide a lit relation is, and its arrow long, in pixels. */
export function litMeasures(zoom: number): { readonly width: number; readonly head: number } {
  const width = Math.min(3, Math.max(1.5, 1.6 * zoom))
  return { width, head: width * 2 + 4 }
}

/** Draws the lit neighbourhood above the dimmed picture: relations, then entities; rings around the centres. */
export function paintFocus(
  context: CanvasRenderingContext2D,
  focus: Focus,
  view: View,
  palette: Palette,
): void {
  const { width, head } = litMeasures(view.zoom)
  for (const relation of focus.relations) {
    context.globalAlpha = relation.isSevered ? SEVERED : 1
    drawRelation(context, relation, view, width, palette)
    drawArrow(context, relation, view, head, palette)
  }
  context.globalAlpha = 1
  for (const item of focus.lit)
    drawEntity(context, item, toScreen(view, item), (item.size / 2) * view.zoom, view.zoom, palette)
}

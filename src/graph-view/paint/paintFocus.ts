import type { Palette } from '../look/palette.ts'
import { drawEntity } from './drawEntity.ts'
import { drawArrow, drawRelation } from './drawRelation.ts'
import type { Focus } from './focus.ts'
import { toScreen, type View } from './view.ts'

/** Draws the lit neighbourhood above the dimmed picture: relations, then entities; rings around the centres. */
export function paintFocus(
  context: CanvasRenderingContext2D,
  focus: Focus,
  view: View,
  palette: Palette,
): void {
  const width = Math.min(3, Math.max(1.5, 1.6 * view.zoom))
  for (const relation of focus.relations) drawRelation(context, relation, view, width, palette)
  for (const relation of focus.relations) drawArrow(context, relation, view, width * 2 + 4, palette)
  for (const item of focus.lit)
    drawEntity(context, item, toScreen(view, item), (item.size / 2) * view.zoom, view.zoom, palette)
}

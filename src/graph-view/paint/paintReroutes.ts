import { DETOUR } from '../../domain/view/drawnLook.ts'
import type { Palette } from '../look/palette.ts'
import type { SceneRelation } from '../scene/scene.ts'
import { drawEntity } from './drawEntity.ts'
import { drawArrow, traceCourse } from './drawRelation.ts'
import { toScreen, type View } from './view.ts'

export const DETOUR_HEAD = 9

/**
 * Draws the routes that are left: a glow, a line over it, a head where each step arrives, and above them the entities they
 * lead through. `strength` in [0,1] lets them step back.
 */
export function paintReroutes(
  context: CanvasRenderingContext2D,
  reroutes: readonly SceneRelation[],
  view: View,
  palette: Palette,
  strength: number,
): void {
  const shown = reroutes.filter(({ presence }) => presence === 'shown')
  const colour = palette['--detour']
  context.save()
  context.lineCap = 'round'
  for (const { width, opacity } of [DETOUR.glow, DETOUR.line]) {
    context.globalAlpha = strength * opacity
    context.lineWidth = width
    context.strokeStyle = colour
    for (const relation of shown) {
      traceCourse(context, relation, view)
      context.stroke()
    }
  }
  for (const relation of shown) drawArrow(context, relation, view, DETOUR_HEAD, palette, colour)
  const ends = new Set(shown.flatMap(({ from, to }) => [from, to]))
  for (const item of ends)
    drawEntity(context, item, toScreen(view, item), (item.size / 2) * view.zoom, view.zoom, palette)
  context.restore()
}

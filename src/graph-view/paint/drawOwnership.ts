import { OWNED } from '../../domain/view/drawnLook.ts'
import { entityGlyph } from '../../domain/view/entityGlyph.ts'
import type { Point } from '../../domain/view/layout.ts'
import type { Palette } from '../look/palette.ts'
import { isChokepoint, type SceneEntity } from '../scene/scene.ts'
import { outlineOf } from './drawEntity.ts'

/**
 * Draws what ownership makes of an entity, in the outline of its shape: a half ring where it meets the arithmetic of a
 * rule in force, broken where it does so only by what is taken as listed; a broken ring where that is itself so taken.
 */
export function drawOwnership(
  context: CanvasRenderingContext2D,
  item: SceneEntity,
  at: Point,
  radius: number,
  zoom: number,
  palette: Palette,
): void {
  const reach = radius + OWNED.gap(zoom, isChokepoint(item))
  context.save()
  context.translate(at.x, at.y)
  if (item.ownership !== 'takenAsListed') {
    context.beginPath()
    context.rect(-2 * reach, -2 * reach, 2 * reach, 4 * reach)
    context.clip()
  }
  context.scale(reach, reach)
  context.lineJoin = 'round'
  context.lineWidth = OWNED.width(zoom) / reach
  context.strokeStyle = palette['--ink']
  if (item.ownership !== 'ownedByListed')
    context.setLineDash(OWNED.dash.map((dash) => dash / reach))
  context.stroke(outlineOf(entityGlyph(item.entity.type).path))
  context.restore()
}

import { entityGlyph } from '../../domain/view/entityGlyph.ts'
import type { Point } from '../../domain/view/layout.ts'
import type { Palette } from '../look/palette.ts'
import { isChokepoint, type SceneEntity } from '../scene/scene.ts'
import { outlineOf } from './drawEntity.ts'
import { HALO_GAP } from './drawHalo.ts'

const TAKEN_DASHES = [3, 2.5]

/** How far a ring of ownership stands off its mark, in pixels: where the ring of the listed is, but inside any halo. */
function gap(item: SceneEntity, zoom: number): number {
  return Math.min(Math.max(2, 2 * zoom), isChokepoint(item) ? HALO_GAP - 2 : Infinity)
}

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
  const reach = radius + gap(item, zoom)
  const width = Math.max(1.5, 1.25 * zoom)
  context.save()
  context.translate(at.x, at.y)
  if (item.ownership !== 'takenAsListed') {
    context.beginPath()
    context.rect(-2 * reach, -2 * reach, 2 * reach, 4 * reach)
    context.clip()
  }
  context.scale(reach, reach)
  context.lineJoin = 'round'
  context.lineWidth = width / reach
  context.strokeStyle = palette['--ink']
  if (item.ownership !== 'ownedByListed')
    context.setLineDash(TAKEN_DASHES.map((dash) => dash / reach))
  context.stroke(outlineOf(entityGlyph(item.entity.type).path))
  context.restore()
}

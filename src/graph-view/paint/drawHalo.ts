import type { Point } from '../../domain/view/layout.ts'
import type { Palette } from '../look/palette.ts'
import type { SceneEntity } from '../scene/scene.ts'

/** How far a halo stands off the mark it surrounds, in pixels. */
export const HALO_GAP = 5

// A smaller mark would vanish under its badge; the note of its label tells the tier's reason.
const BADGE_FROM = 4

/** The radius a halo needs around a mark, badge included. */
export function haloRadius(radius: number): number {
  return radius + HALO_GAP + 2
}

/**
 * Draws the halo of a chokepoint in the signal colour: a full ring with its tier in a badge, or a broken ring where
 * only a source calls it one.
 */
export function drawHalo(
  context: CanvasRenderingContext2D,
  item: SceneEntity,
  at: Point,
  radius: number,
  palette: Palette,
): void {
  const tier = item.score?.tier ?? null
  const ring = radius + HALO_GAP
  context.save()
  context.strokeStyle = palette['--signal']
  context.beginPath()
  context.arc(at.x, at.y, ring, 0, Math.PI * 2)
  if (tier === null) {
    context.lineWidth = 1.5
    context.setLineDash([3, 3])
    context.stroke()
  } else {
    context.lineWidth = 2.5
    context.stroke()
    context.globalAlpha *= 0.16
    context.lineWidth = 7
    context.beginPath()
    context.arc(at.x, at.y, ring + 4, 0, Math.PI * 2)
    context.stroke()
  }
  context.restore()
  if (tier !== null && radius >= BADGE_FROM) drawBadge(context, String(tier), at, ring, palette)
}

function drawBadge(
  context: CanvasRenderingContext2D,
  text: string,
  at: Point,
  ring: number,
  palette: Palette,
): void {
  const [x, y] = [at.x + ring * Math.SQRT1_2, at.y - ring * Math.SQRT1_2]
  context.save()
  context.beginPath()
  context.arc(x, y, 8, 0, Math.PI * 2)
  context.fillStyle = palette['--signal']
  context.fill()
  context.lineWidth = 2
  context.strokeStyle = palette['--ground']
  context.stroke()
  context.fillStyle = palette['--ground']
  context.font = '700 10.5px system-ui, sans-serif'
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.fillText(text, x, y + 0.5)
  context.restore()
}

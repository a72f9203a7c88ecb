import { HALO } from '../../domain/view/drawnLook.ts'
import type { Point } from '../../domain/view/layout.ts'
import type { LabelInk } from './drawLabel.ts'
import type { SceneEntity } from '../scene/scene.ts'

/** The radius a halo needs around a mark, badge included. */
export function haloRadius(radius: number): number {
  return radius + HALO.gap + 2
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
  ink: LabelInk,
): void {
  const { palette } = ink
  const tier = item.score?.tier ?? null
  const ring = radius + HALO.gap
  context.save()
  context.strokeStyle = palette['--signal']
  context.beginPath()
  context.arc(at.x, at.y, ring, 0, Math.PI * 2)
  if (tier === null) {
    context.lineWidth = HALO.reported.width
    context.setLineDash([...HALO.reported.dash])
    context.stroke()
  } else {
    context.lineWidth = HALO.ring
    context.stroke()
    context.globalAlpha *= HALO.glow.opacity
    context.lineWidth = HALO.glow.width
    context.beginPath()
    context.arc(at.x, at.y, ring + HALO.glow.off, 0, Math.PI * 2)
    context.stroke()
  }
  context.restore()
  if (tier !== null && radius >= HALO.badge.from) drawBadge(context, String(tier), at, ring, ink)
}

function drawBadge(
  context: CanvasRenderingContext2D,
  text: string,
  at: Point,
  ring: number,
  { family, palette }: LabelInk,
): void {
  const [x, y] = [at.x + ring * Math.SQRT1_2, at.y - ring * Math.SQRT1_2]
  context.save()
  context.beginPath()
  context.arc(x, y, HALO.badge.radius, 0, Math.PI * 2)
  context.fillStyle = palette['--signal']
  context.fill()
  context.lineWidth = HALO.badge.rim
  context.strokeStyle = palette['--ground']
  context.stroke()
  context.fillStyle = palette['--ground']
  context.font = `${HALO.badge.weight} ${HALO.badge.size}px ${family}`
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.fillText(text, x, y + 0.5)
  context.restore()
}

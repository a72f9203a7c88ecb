import type { Point } from '../../domain/view/layout.ts'
import type { Palette } from '../look/palette.ts'

/** Strikes a ghost through, from below to above, rimmed by the ground so that it stands out on lines too. */
export function drawStrike(
  context: CanvasRenderingContext2D,
  at: Point,
  radius: number,
  palette: Palette,
): void {
  const reach = Math.max(7, radius * 0.95 + 4) * Math.SQRT1_2
  context.lineCap = 'round'
  for (const [colour, width] of [
    [palette['--ground'], 5],
    [palette['--ink'], 2],
  ] as const) {
    context.beginPath()
    context.moveTo(at.x - reach, at.y + reach)
    context.lineTo(at.x + reach, at.y - reach)
    context.lineWidth = width
    context.strokeStyle = colour
    context.stroke()
  }
  context.lineCap = 'butt'
}

// End users stand close: a larger badge would cover its neighbours.
const BADGE = 5.5

/** Marks an end user that no route reaches any more: a cross on the side that routes came from. */
export function drawCutOff(
  context: CanvasRenderingContext2D,
  at: Point,
  radius: number,
  palette: Palette,
): void {
  context.save()
  const x = at.x - radius - BADGE - 1
  context.beginPath()
  context.arc(x, at.y, BADGE, 0, Math.PI * 2)
  context.fillStyle = palette['--ink']
  context.fill()
  context.strokeStyle = palette['--ground']
  context.lineWidth = 1.75
  context.beginPath()
  for (const turn of [1, -1]) {
    context.moveTo(x - 2.25, at.y - 2.25 * turn)
    context.lineTo(x + 2.25, at.y + 2.25 * turn)
  }
  context.stroke()
  context.restore()
}

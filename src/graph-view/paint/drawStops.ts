import { CUT_OFF, STRIKE } from '../../domain/view/drawnLook.ts'
import type { Point } from '../../domain/view/layout.ts'
import type { Palette } from '../look/palette.ts'

/** Strikes a ghost through, from below to above, rimmed by the ground so that it stands out on lines too. */
export function drawStrike(
  context: CanvasRenderingContext2D,
  at: Point,
  radius: number,
  palette: Palette,
): void {
  const reach = STRIKE.reach(radius)
  context.lineCap = 'round'
  for (const [colour, width] of [
    [palette['--ground'], STRIKE.rim],
    [palette['--ink'], STRIKE.width],
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

/** Marks an end user that no route reaches any more: a cross on the side that routes came from. */
export function drawCutOff(
  context: CanvasRenderingContext2D,
  at: Point,
  radius: number,
  palette: Palette,
): void {
  context.save()
  const x = at.x - radius - CUT_OFF.radius - CUT_OFF.off
  context.beginPath()
  context.arc(x, at.y, CUT_OFF.radius, 0, Math.PI * 2)
  context.fillStyle = palette['--ink']
  context.fill()
  context.strokeStyle = palette['--ground']
  context.lineWidth = CUT_OFF.width
  context.beginPath()
  for (const turn of [1, -1]) {
    context.moveTo(x - CUT_OFF.arm, at.y - CUT_OFF.arm * turn)
    context.lineTo(x + CUT_OFF.arm, at.y + CUT_OFF.arm * turn)
  }
  context.stroke()
  context.restore()
}

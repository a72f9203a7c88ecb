import { LABEL } from '../../domain/view/drawnLook.ts'
import { NOTE, PLAIN, STRONG } from '../labels/labelFonts.ts'
import { LINE_HEIGHT, NOTE_HEIGHT, type LabelText } from '../labels/labelText.ts'
import type { PlacedLabel } from '../labels/placeLabels.ts'
import type { Line } from '../labels/leader.ts'
import type { Palette } from '../look/palette.ts'

export interface LabelInk {
  readonly family: string
  readonly palette: Palette
}

export interface LabelLook {
  readonly isStrong: boolean
  /** Struck through: of a ghost. */
  readonly isStruck: boolean
}

/** How the lines of a label stand to one another: flush with its mark. */
export function alignOf(side: PlacedLabel['side']): 'left' | 'right' | 'center' {
  if (side.endsWith('right')) return 'left'
  return side.endsWith('left') ? 'right' : 'center'
}

/** Draws a placed label with a rim of the ground colour, so that it reads over lines. */
export function drawLabel(
  context: CanvasRenderingContext2D,
  label: LabelText,
  { box, side }: PlacedLabel,
  { isStrong, isStruck }: LabelLook,
  { family, palette }: LabelInk,
): void {
  const align = alignOf(side)
  const x = align === 'left' ? box.left : align === 'right' ? box.right : (box.left + box.right) / 2
  context.textAlign = align
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  context.lineWidth = LABEL.rim
  context.strokeStyle = palette['--ground']
  context.font = `${isStrong ? STRONG : PLAIN} ${family}`
  context.fillStyle = palette[isStruck ? '--muted' : '--ink']
  let y = box.top + LINE_HEIGHT / 2
  for (const line of label.lines) {
    context.strokeText(line, x, y)
    context.fillText(line, x, y)
    if (isStruck) strike(context, line, x, y, align)
    y += LINE_HEIGHT
  }
  if (!label.note) return
  context.font = `${NOTE} ${family}`
  context.fillStyle = palette[isStruck ? '--muted' : '--signal']
  const noteY = y - LINE_HEIGHT / 2 + NOTE_HEIGHT / 2
  context.strokeText(label.note, x, noteY)
  context.fillText(label.note, x, noteY)
}

function strike(
  context: CanvasRenderingContext2D,
  line: string,
  x: number,
  y: number,
  align: 'left' | 'right' | 'center',
): void {
  const { width } = context.measureText(line)
  const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2
  context.fillRect(left, y - 0.5, width, 1)
}

/** Joins a label that had to stand off with its mark. */
export function drawLeader(
  context: CanvasRenderingContext2D,
  { from, to }: Line,
  { palette }: LabelInk,
): void {
  context.beginPath()
  context.moveTo(from.x, from.y)
  context.lineTo(to.x, to.y)
  context.lineWidth = 1
  context.strokeStyle = palette['--muted']
  context.stroke()
}

/** Clears the ground behind a label that has to cover marks or lines. */
export function drawPlate(
  context: CanvasRenderingContext2D,
  { box }: PlacedLabel,
  { palette }: LabelInk,
): void {
  context.save()
  context.globalAlpha *= LABEL.plate.opacity
  context.fillStyle = palette['--ground']
  context.beginPath()
  context.roundRect(
    box.left - LABEL.plate.x,
    box.top - LABEL.plate.y,
    box.right - box.left + 2 * LABEL.plate.x,
    box.bottom - box.top + 2 * LABEL.plate.y,
    LABEL.plate.corner,
  )
  context.fill()
  context.restore()
}

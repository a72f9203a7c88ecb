import type { Annotation } from '../../domain/network/schema/story.ts'
import { boxInside, type Box, type Disc } from '../labels/box.ts'
import { wrapText } from '../labels/wrapText.ts'
import type { Palette } from '../look/palette.ts'
import type { Scene } from '../scene/scene.ts'
import { markRadius } from './markRadius.ts'
import { isOnScreen, toScreen, type View } from './view.ts'

type Side = NonNullable<Annotation['side']>

interface Placed {
  readonly annotation: Annotation
  readonly mark: Disc
  readonly side: Side
  readonly lines: readonly string[]
  /** of the text; without text there is none */
  readonly box: Box | null
}

/** Annotations laid out for one view. */
export interface LaidOut {
  /** What labels should leave free. */
  readonly boxes: readonly Box[]
  readonly draw: (context: CanvasRenderingContext2D, palette: Palette) => void
}

const PAD = { x: 10, y: 6 } as const
const WIDEST = 240
const MOST_LINES = 4
/** px between mark and text */
const GAP = { label: 6, circle: 4, arrow: 56 } as const
/** How far a circle stands off the mark. */
const CIRCLE = 9
const OPPOSITE: Readonly<Record<Side, Side>> = {
  above: 'below',
  below: 'above',
  left: 'right',
  right: 'left',
}

const measuring = document.createElement('canvas').getContext('2d')

function textSize(text: string, font: string, lineHeight: number) {
  if (!measuring || text === '') return null
  measuring.font = font
  const lines = wrapText(text, WIDEST, MOST_LINES, (part) => measuring.measureText(part).width)
  const widest = Math.max(...lines.map((line) => measuring.measureText(line).width))
  return { lines, width: widest + 2 * PAD.x, height: lines.length * lineHeight + 2 * PAD.y }
}

function boxAt(side: Side, mark: Disc, gap: number, width: number, height: number): Box {
  const reach = mark.radius + gap
  const middleX = side === 'left' ? mark.x - reach - width / 2 : mark.x + reach + width / 2
  const middleY = side === 'above' ? mark.y - reach - height / 2 : mark.y + reach + height / 2
  const x = side === 'above' || side === 'below' ? mark.x : middleX
  const y = side === 'left' || side === 'right' ? mark.y : middleY
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 }
}

/** Moves a box along the edges of the window until it is inside. */
function within({ left, right, top, bottom }: Box, bounds: Box): Box {
  const x = Math.max(bounds.left - left, 0) + Math.min(bounds.right - right, 0)
  const y = Math.max(bounds.top - top, 0) + Math.min(bounds.bottom - bottom, 0)
  return { left: left + x, right: right + x, top: top + y, bottom: bottom + y }
}

/**
 * Lays out what a story says at entities: text on a plate at the asked side, or at the opposite one where the window ends; what is
 * hidden or out of sight has none. Larger for a room.
 */
export function layOutAnnotations(
  annotations: readonly Annotation[],
  scene: Scene,
  view: View,
  family: string,
  isForRoom: boolean,
): LaidOut {
  const size = isForRoom ? 18 : 14
  const font = `600 ${size}px ${family}`
  const lineHeight = Math.round(size * 1.3)
  const bounds = { left: 8, top: 8, right: view.width - 8, bottom: view.height - 8 }
  const placed = annotations.flatMap((annotation): Placed[] => {
    const item = scene.entityById.get(annotation.entity)
    if (!item || item.presence === 'hidden') return []
    const at = toScreen(view, item)
    const bare = markRadius(item, view)
    if (!isOnScreen(view, at, bare)) return []
    const mark = { ...at, radius: bare + (annotation.kind === 'circle' ? CIRCLE : 3) }
    const text = textSize(annotation.text ?? '', font, lineHeight)
    const wanted = annotation.side ?? 'above'
    if (!text) return [{ annotation, mark, side: wanted, lines: [], box: null }]
    const boxOn = (side: Side) => boxAt(side, mark, GAP[annotation.kind], text.width, text.height)
    const side = boxInside(boxOn(wanted), bounds) ? wanted : OPPOSITE[wanted]
    const box = boxInside(boxOn(side), bounds) ? boxOn(side) : within(boxOn(wanted), bounds)
    return [{ annotation, mark, side, lines: text.lines, box }]
  })
  return {
    boxes: placed.flatMap(({ box }) => box ?? []),
    draw: (context, palette) => {
      context.save()
      context.lineCap = 'round'
      for (const one of placed) {
        if (one.annotation.kind === 'circle') drawCircle(context, one, palette)
        if (one.annotation.kind === 'arrow') drawPointer(context, one, palette)
        if (one.box) drawText(context, one, one.box, font, lineHeight, palette)
      }
      context.restore()
    },
  }
}

/** Strokes the path twice: a rim of the ground under the ink, so that it reads over anything. */
function strokeRimmed(context: CanvasRenderingContext2D, palette: Palette, width: number): void {
  context.strokeStyle = palette['--ground']
  context.lineWidth = width + 4
  context.stroke()
  context.strokeStyle = palette['--ink']
  context.lineWidth = width
  context.stroke()
}

function drawCircle(context: CanvasRenderingContext2D, { mark }: Placed, palette: Palette): void {
  context.beginPath()
  context.arc(mark.x, mark.y, mark.radius, 0, Math.PI * 2)
  strokeRimmed(context, palette, 3)
}

function drawPointer(
  context: CanvasRenderingContext2D,
  { mark, side, box }: Placed,
  palette: Palette,
): void {
  const far = box
    ? { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 }
    : middle(boxAt(side, mark, GAP.arrow, 0, 0))
  const length = Math.hypot(far.x - mark.x, far.y - mark.y) || 1
  const along = { x: (far.x - mark.x) / length, y: (far.y - mark.y) / length }
  const tip = { x: mark.x + along.x * mark.radius, y: mark.y + along.y * mark.radius }
  const HEAD = 12
  const wing = (turn: number) => ({
    x: tip.x + (along.x * Math.cos(turn) - along.y * Math.sin(turn)) * HEAD,
    y: tip.y + (along.x * Math.sin(turn) + along.y * Math.cos(turn)) * HEAD,
  })
  context.beginPath()
  context.moveTo(far.x, far.y)
  context.lineTo(tip.x, tip.y)
  for (const turn of [0.5, -0.5]) {
    context.moveTo(tip.x, tip.y)
    context.lineTo(wing(turn).x, wing(turn).y)
  }
  strokeRimmed(context, palette, 3)
}

const middle = ({ left, right, top, bottom }: Box) => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
})

function drawText(
  context: CanvasRenderingContext2D,
  { lines }: Placed,
  box: Box,
  font: string,
  lineHeight: number,
  palette: Palette,
): void {
  context.beginPath()
  context.roundRect(box.left, box.top, box.right - box.left, box.bottom - box.top, 5)
  context.fillStyle = palette['--ink']
  context.fill()
  context.strokeStyle = palette['--ground']
  context.lineWidth = 2
  context.stroke()
  context.font = font
  context.fillStyle = palette['--ground']
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  const x = (box.left + box.right) / 2
  lines.forEach((line, index) => {
    context.fillText(line, x, box.top + PAD.y + (index + 0.5) * lineHeight)
  })
}

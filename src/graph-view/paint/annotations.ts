import { SAYING } from '../../domain/view/drawnLook.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import type { Annotation } from '../../domain/network/schema/story.ts'
import type { Box, Disc } from '../labels/box.ts'
import type { Line } from '../labels/leader.ts'
import type { Palette } from '../look/palette.ts'
import type { Scene } from '../scene/scene.ts'
import {
  ANNOTATION_PAD,
  ANNOTATION_SIZE,
  annotationLine,
  placeAnnotations,
  pointerOf,
  type PlacedAnnotation,
} from './placeAnnotations.ts'
import type { View } from './view.ts'

/** Annotations laid out for one view. */
export interface LaidOut {
  /** What labels should leave free. */
  readonly boxes: readonly Box[]
  /** Arrows, which no label should stand on. */
  readonly lines: readonly Line[]
  readonly draw: (context: CanvasRenderingContext2D, palette: Palette) => void
}

const measuring = document.createElement('canvas').getContext('2d')

function measureIn(font: string) {
  return (text: string) => {
    if (!measuring) return 0
    measuring.font = font
    return measuring.measureText(text).width
  }
}

/**
 * Lays out what a story says at entities: text on a plate at the asked side, or at another where that one has no room beside those that
 * are `lit`; what is hidden or out of sight has none. Larger for a room.
 */
export function layOutAnnotations(
  annotations: readonly Annotation[],
  scene: Scene,
  view: View,
  family: string,
  isForRoom: boolean,
  lit: readonly EntityId[],
): LaidOut {
  const size = isForRoom ? 18 : ANNOTATION_SIZE
  const font = `600 ${size}px ${family}`
  const lineHeight = annotationLine(size)
  const placed = placeAnnotations(annotations, scene, view, measureIn(font), lineHeight, lit)
  return {
    boxes: placed.flatMap(({ annotation, mark, box }) => [
      ...(box ? [box] : []),
      ...(annotation.kind === 'circle' ? [boxAround(mark)] : []),
    ]),
    lines: placed
      .filter(({ annotation }) => annotation.kind === 'arrow')
      .map(pointerOf)
      .map(({ far, tip }) => ({ from: far, to: tip })),
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

function boxAround({ x, y, radius }: Disc): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }
}

/** Strokes the path twice: a rim of the ground under the ink, so that it reads over anything. */
function strokeRimmed(context: CanvasRenderingContext2D, palette: Palette): void {
  context.strokeStyle = palette['--ground']
  context.lineWidth = SAYING.rim
  context.stroke()
  context.strokeStyle = palette['--ink']
  context.lineWidth = SAYING.line
  context.stroke()
}

function drawCircle(
  context: CanvasRenderingContext2D,
  { mark }: PlacedAnnotation,
  palette: Palette,
): void {
  context.beginPath()
  context.arc(mark.x, mark.y, mark.radius, 0, Math.PI * 2)
  strokeRimmed(context, palette)
}

function drawPointer(
  context: CanvasRenderingContext2D,
  placed: PlacedAnnotation,
  palette: Palette,
): void {
  const { far, tip, wings } = pointerOf(placed)
  context.beginPath()
  context.moveTo(far.x, far.y)
  context.lineTo(tip.x, tip.y)
  for (const wing of wings) {
    context.moveTo(tip.x, tip.y)
    context.lineTo(wing.x, wing.y)
  }
  strokeRimmed(context, palette)
}

function drawText(
  context: CanvasRenderingContext2D,
  { lines }: PlacedAnnotation,
  box: Box,
  font: string,
  lineHeight: number,
  palette: Palette,
): void {
  context.beginPath()
  context.roundRect(box.left, box.top, box.right - box.left, box.bottom - box.top, SAYING.corner)
  context.fillStyle = palette['--ink']
  context.fill()
  context.strokeStyle = palette['--ground']
  context.lineWidth = SAYING.edge
  context.stroke()
  context.font = font
  context.fillStyle = palette['--ground']
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  const x = (box.left + box.right) / 2
  lines.forEach((line, index) => {
    context.fillText(line, x, box.top + ANNOTATION_PAD.y + (index + 0.5) * lineHeight)
  })
}

import { CAPTION as LOOK, SHELF_LINE } from '../../domain/view/drawnLook.ts'
import { boxesTouch, type Box } from '../labels/box.ts'
import { CAPTION } from '../labels/labelFonts.ts'
import type { LayoutRegion } from '../layouts/layoutOutput.ts'
import type { LabelInk } from './drawLabel.ts'
import { pictureWords } from '../../words/picture.ts'
import { toScreen, type View } from './view.ts'

const CAPTION_GAP = 4

export interface Caption {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly align: 'left' | 'center'
}

/** The words over a part of the drawing, and where they stand. */
export function captionOf(region: LayoutRegion, view: View): Caption {
  const { x, y } = toScreen(view, region)
  const width = region.width * view.zoom
  if (region.kind === 'shelf') {
    const { count, withPrincipal = 0 } = region
    const text = pictureWords.shelf(count - withPrincipal, withPrincipal)
    return { text, x, y: y - 12, align: 'left' }
  }
  const text = pictureWords.regions[region.key] ?? region.key
  // Clear of the label of who stands first.
  if (region.kind === 'column') return { text: text.toUpperCase(), x, y: y - 16, align: 'left' }
  return { text, x: x + width / 2, y: y - (region.kind === 'ring' ? 0 : 12), align: 'center' }
}

/**
 * The places captions take, by their regions; where two would touch, the part of the drawing that holds fewer goes without, and so does
 * one whose caption the window would cut.
 */
export function captionBoxes(
  regions: readonly LayoutRegion[],
  view: View,
  measure: (text: string) => number,
): Map<LayoutRegion, Box> {
  const boxes = new Map<LayoutRegion, Box>()
  for (const region of regions.toSorted((a, b) => b.count - a.count)) {
    const { text, x, y, align } = captionOf(region, view)
    // Spaced capitals are wider by the spaces between them.
    const width = measure(text) + (region.kind === 'column' ? LOOK.spaced * text.length : 0)
    const left = align === 'left' ? x : x - width / 2
    const top = y - LOOK.height / 2
    const box = { left, top, right: left + width, bottom: top + LOOK.height }
    if (left < 0 || box.right > view.width) continue
    if (![...boxes.values()].some((other) => boxesTouch(box, other, CAPTION_GAP)))
      boxes.set(region, box)
  }
  return boxes
}

function drawRegion(context: CanvasRenderingContext2D, region: LayoutRegion, view: View): void {
  const { x, y } = toScreen(view, region)
  const [width, height] = [region.width * view.zoom, region.height * view.zoom]
  context.beginPath()
  if (region.kind === 'ring')
    context.ellipse(x + width / 2, y + height / 2, width / 2, height / 2, 0, 0, Math.PI * 2)
  else if (region.kind === 'lane') context.rect(x, y, width, height)
  else if (region.kind === 'shelf') {
    context.moveTo(x, y - SHELF_LINE)
    context.lineTo(x + width, y - SHELF_LINE)
  }
  context.stroke()
}

/** Draws what lies beneath the entities, but for the map: captions, the line over the shelf, rings. Returns the places taken. */
export function paintGround(
  context: CanvasRenderingContext2D,
  regions: readonly LayoutRegion[],
  view: View,
  { family, palette }: LabelInk,
): Box[] {
  context.lineWidth = 1
  context.strokeStyle = palette['--hairline']
  context.font = `${CAPTION} ${family}`
  context.textBaseline = 'middle'
  // Circles of places are drawn and named by the map.
  const ours = regions.filter(({ kind }) => kind !== 'country' && kind !== 'unplaced')
  const boxes = captionBoxes(ours, view, (text) => context.measureText(text).width)
  for (const region of ours) {
    drawRegion(context, region, view)
    const box = boxes.get(region)
    if (!box) continue
    const caption = captionOf(region, view)
    context.textAlign = caption.align
    context.letterSpacing = region.kind === 'column' ? `${LOOK.spaced}px` : '0em'
    if (region.kind === 'ring') {
      context.fillStyle = palette['--ground']
      context.fillRect(
        box.left - LOOK.around,
        box.top,
        box.right - box.left + 2 * LOOK.around,
        LOOK.height,
      )
    }
    context.fillStyle = palette['--muted']
    context.fillText(caption.text, caption.x, caption.y)
  }
  context.letterSpacing = '0em'
  return [...boxes.values()]
}

import type { Box } from '../labels/box.ts'
import { CAPTION } from '../labels/labelFonts.ts'
import type { LayoutRegion } from '../layouts/layoutOutput.ts'
import type { LabelInk } from './drawLabel.ts'
import { pictureWords } from '../../words/picture.ts'
import { toScreen, type View } from './view.ts'

const CAPTION_HEIGHT = 14

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
  if (region.kind === 'shelf')
    return { text: pictureWords.shelf(region.count), x, y: y - 12, align: 'left' }
  const text = pictureWords.regions[region.key] ?? region.key
  if (region.kind === 'column') return { text: text.toUpperCase(), x, y: y - 12, align: 'left' }
  return { text, x: x + width / 2, y: y - (region.kind === 'ring' ? 0 : 12), align: 'center' }
}

function drawRegion(context: CanvasRenderingContext2D, region: LayoutRegion, view: View): void {
  const { x, y } = toScreen(view, region)
  const [width, height] = [region.width * view.zoom, region.height * view.zoom]
  context.beginPath()
  if (region.kind === 'ring')
    context.ellipse(x + width / 2, y + height / 2, width / 2, height / 2, 0, 0, Math.PI * 2)
  else if (region.kind === 'lane') context.rect(x, y, width, height)
  else if (region.kind === 'shelf') {
    context.moveTo(x, y - 26)
    context.lineTo(x + width, y - 26)
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
  const taken: Box[] = []
  context.lineWidth = 1
  context.strokeStyle = palette['--hairline']
  context.font = `${CAPTION} ${family}`
  context.textBaseline = 'middle'
  for (const region of regions) {
    // Circles of places are drawn and named by the map.
    if (region.kind === 'country' || region.kind === 'unplaced') continue
    drawRegion(context, region, view)
    const caption = captionOf(region, view)
    context.textAlign = caption.align
    context.fillStyle = palette['--muted']
    context.letterSpacing = region.kind === 'column' ? '0.06em' : '0em'
    const { width } = context.measureText(caption.text)
    const left = caption.align === 'left' ? caption.x : caption.x - width / 2
    const top = caption.y - CAPTION_HEIGHT / 2
    const box = { left, top, right: left + width, bottom: top + CAPTION_HEIGHT }
    if (region.kind === 'ring') {
      context.fillStyle = palette['--ground']
      context.fillRect(left - 6, top, width + 12, CAPTION_HEIGHT)
      context.fillStyle = palette['--muted']
    }
    context.fillText(caption.text, caption.x, caption.y)
    taken.push(box)
  }
  context.letterSpacing = '0em'
  return taken
}

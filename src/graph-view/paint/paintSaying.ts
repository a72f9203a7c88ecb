import { NOTE, STRONG } from '../labels/labelFonts.ts'
import type { LayoutRegion } from '../layouts/layoutOutput.ts'
import type { PointedPlace } from '../../store/selectionSlice.ts'
import { circleMiddle, flowBend, flowPoint } from '../scene/flowBand.ts'
import type { LabelInk } from './drawLabel.ts'
import { toScreen, type View } from './view.ts'

const LINE = 16
const PAD = 8
const EDGE = 6
/** The controls that float over the picture stand this far from its upper edge, in pixels. */
const CONTROLS = 52

/** Writes what is said of a place on a plate above its circle, or of a flow over its middle; below where there is no room. */
export function paintSaying(
  context: CanvasRenderingContext2D,
  { title, lines }: { readonly title: string; readonly lines: readonly string[] },
  pointed: PointedPlace,
  circles: ReadonlyMap<string, LayoutRegion>,
  view: View,
  { family, palette }: LabelInk,
): void {
  const target = targetOf(pointed, circles, view)
  if (!target) return
  context.save()
  context.textBaseline = 'middle'
  context.textAlign = 'left'
  context.font = `${NOTE} ${family}`
  const widths = lines.map((line) => context.measureText(line).width)
  context.font = `${STRONG} ${family}`
  const width = Math.max(context.measureText(title).width, ...widths) + 2 * PAD
  const height = LINE * (lines.length + 1) + 2 * PAD - 4
  const left = Math.max(EDGE, Math.min(view.width - width - EDGE, target.x - width / 2))
  const above = target.y - target.radius - height - EDGE
  const top = above >= CONTROLS ? above : target.y + target.radius + EDGE
  context.fillStyle = palette['--surface']
  context.strokeStyle = palette['--hairline']
  context.lineWidth = 1
  context.beginPath()
  context.roundRect(left, top, width, height, 6)
  context.fill()
  context.stroke()
  context.fillStyle = palette['--ink']
  context.fillText(title, left + PAD, top + PAD + LINE / 2 - 2)
  context.font = `${NOTE} ${family}`
  context.fillStyle = palette['--muted']
  for (const [index, line] of lines.entries())
    context.fillText(line, left + PAD, top + PAD + LINE * (index + 1.5) - 2)
  context.restore()
}

function targetOf(
  pointed: PointedPlace,
  circles: ReadonlyMap<string, LayoutRegion>,
  view: View,
): { readonly x: number; readonly y: number; readonly radius: number } | null {
  if (pointed.kind === 'place') {
    const circle = circles.get(pointed.code)
    if (!circle) return null
    // Room for the name that stands by the circle.
    return { ...toScreen(view, circleMiddle(circle)), radius: (circle.width / 2) * view.zoom + 22 }
  }
  const [from, to] = [circles.get(pointed.from), circles.get(pointed.to)]
  if (!from || !to) return null
  const [start, end] = [circleMiddle(from), circleMiddle(to)]
  const bend = flowBend(start, end)
  return bend && { ...toScreen(view, flowPoint(start, bend, end, 0.5)), radius: 10 }
}

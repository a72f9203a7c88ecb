import type { CountryFlow } from '../../domain/view/countryFlows.ts'
import type { MapLook } from '../../domain/view/mapLook.ts'
import type { Point } from '../../domain/view/layout.ts'
import type { Box } from '../labels/box.ts'
import type { LayoutRegion } from '../layouts/layoutOutput.ts'
import { mix } from '../../domain/view/colour.ts'
import type { Palette } from '../look/palette.ts'
import { countryCircles, countryShares, mapPaths, shownFlows } from '../scene/mapScene.ts'
import type { Scene } from '../scene/scene.ts'
import type { LabelInk } from './drawLabel.ts'
import { paintCountryNames } from './paintCountryNames.ts'
import { toScreen, type View } from './view.ts'

/** How far land stands off the sea, and the most that a shade adds. */
const LAND = 0.09
const SHADE = 0.42
/** Widest and narrowest flow, in pixels. */
const WIDEST = 14
const NARROWEST = 0.8
/** How far a flow bends aside, as a share of its length, so that one there and one back are two. */
const BEND = 0.14
/** A circle that had to give way further than this many pixels is tied to its country. */
const TIE_FROM = 8

/** Draws the world beneath the entities: land, shades, flows between countries, circles, their ties and names. Returns the places that names take. */
export function paintMap(
  context: CanvasRenderingContext2D,
  scene: Scene,
  look: MapLook,
  view: View,
  ink: LabelInk,
  nameOf: (country: string) => string,
): Box[] {
  if (!scene.map) return []
  const { palette } = ink
  const { all, byCode } = mapPaths(scene.map)
  context.save()
  context.translate(view.panX, view.panY)
  context.scale(view.zoom, view.zoom)
  context.lineJoin = 'round'
  context.fillStyle = mix(palette['--ground'], palette['--muted'], LAND)
  context.fill(all)
  const hue = look.shade === 'chokepoints' ? palette['--signal'] : palette['--muted']
  const shares = look.shade === 'none' ? [] : countryShares(scene, look.shade)
  for (const [code, share] of shares) {
    const path = byCode.get(code)
    if (!path) continue
    context.fillStyle = mix(palette['--ground'], hue, LAND + SHADE * Math.sqrt(share))
    context.fill(path)
  }
  context.strokeStyle = palette['--ground']
  context.lineWidth = 0.75 / view.zoom
  context.stroke(all)
  context.restore()

  const circles = countryCircles(scene)
  if (look.flows !== 'none')
    paintFlows(context, drawnFlows(shownFlows(scene), circles, look.flows, view), palette)
  for (const circle of circles.values()) paintCircle(context, circle, view, palette)
  return paintCountryNames(context, circles.values(), view, ink, nameOf)
}

function middleOf({ x, y, width, height }: LayoutRegion): Point {
  return { x: x + width / 2, y: y + height / 2 }
}

/** The circle of a country as it is drawn: its middle and radius, and its home where it had to give way far enough. */
export function drawnCircle(circle: LayoutRegion, view: View) {
  const at = toScreen(view, middleOf(circle))
  const radius = (circle.width / 2) * view.zoom + 3
  const home = circle.anchor ? toScreen(view, circle.anchor) : null
  const isAway = home && Math.hypot(home.x - at.x, home.y - at.y) > Math.max(TIE_FROM, radius)
  return { at, radius, home: isAway ? home : null }
}

function paintCircle(
  context: CanvasRenderingContext2D,
  circle: LayoutRegion,
  view: View,
  palette: Palette,
): void {
  const {
    at: { x, y },
    radius,
    home,
  } = drawnCircle(circle, view)
  context.strokeStyle = palette['--muted']
  context.lineWidth = 1
  context.globalAlpha = 0.5
  if (home) {
    const distance = Math.hypot(home.x - x, home.y - y)
    context.beginPath()
    context.moveTo(home.x, home.y)
    context.lineTo(x + ((home.x - x) * radius) / distance, y + ((home.y - y) * radius) / distance)
    context.stroke()
    context.beginPath()
    context.arc(home.x, home.y, 1.5, 0, Math.PI * 2)
    context.stroke()
  }
  context.globalAlpha = 0.72
  context.fillStyle = palette['--ground']
  context.beginPath()
  context.arc(x, y, radius, 0, Math.PI * 2)
  context.fill()
  context.globalAlpha = 0.35
  context.stroke()
  context.globalAlpha = 1
}

/** A flow as it is drawn, in pixels. */
interface DrawnFlow {
  readonly from: Point
  readonly to: Point
  readonly width: number
  readonly isDirected: boolean
}

/** The flows between circles, the widest first: they lie lowest, so that narrow ones are seen on them. */
export function drawnFlows(
  flows: readonly CountryFlow[],
  circles: ReadonlyMap<string, LayoutRegion>,
  by: 'count' | 'amount',
  view: View,
): DrawnFlow[] {
  const size = (flow: CountryFlow) => (by === 'count' ? flow.count : flow.amountUsd)
  const most = Math.max(1, ...flows.map(size))
  return flows
    .toSorted((a, b) => size(b) - size(a))
    .flatMap((flow) => {
      const [from, to] = [circles.get(flow.from), circles.get(flow.to)]
      if (!from || !to || size(flow) === 0) return []
      return {
        from: toScreen(view, middleOf(from)),
        to: toScreen(view, middleOf(to)),
        width: Math.max(NARROWEST, WIDEST * Math.sqrt(size(flow) / most)),
        isDirected: flow.isDirected,
      }
    })
}

function paintFlows(
  context: CanvasRenderingContext2D,
  flows: readonly DrawnFlow[],
  palette: Palette,
): void {
  context.fillStyle = palette['--layer-goods']
  context.globalAlpha = 0.34
  for (const flow of flows) taper(context, flow)
  context.globalAlpha = 1
}

/** A bent band that narrows along flow, so that its direction needs no arrowhead; as wide at both ends where there is none. */
function taper(
  context: CanvasRenderingContext2D,
  { from, to, width, isDirected }: DrawnFlow,
): void {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy)
  if (length === 0) return
  const [nx, ny] = [-dy / length, dx / length]
  const bend = {
    x: (from.x + to.x) / 2 + nx * length * BEND,
    y: (from.y + to.y) / 2 + ny * length * BEND,
  }
  const [start, end] = [width / 2, isDirected ? width / 12 : width / 2]
  const middle = (start + end) / 2
  context.beginPath()
  context.moveTo(from.x + nx * start, from.y + ny * start)
  context.quadraticCurveTo(
    bend.x + nx * middle,
    bend.y + ny * middle,
    to.x + nx * end,
    to.y + ny * end,
  )
  context.lineTo(to.x - nx * end, to.y - ny * end)
  context.quadraticCurveTo(
    bend.x - nx * middle,
    bend.y - ny * middle,
    from.x - nx * start,
    from.y - ny * start,
  )
  context.fill()
}

import { BAND } from '../../domain/view/drawnLook.ts'
import type { CountryFlow } from '../../domain/view/countryFlows.ts'
import type { MapFlow } from '../../domain/view/mapLook.ts'
import type { Point } from '../../domain/view/layout.ts'
import type { LayoutRegion } from '../layouts/layoutOutput.ts'
import type { Palette } from '../look/palette.ts'
import { circleMiddle, flowBend, flowSize, flowWidth } from '../scene/flowBand.ts'
import { toScreen, type View } from './view.ts'

/** How opaque flows are; where some are lit, these and the others. */
export const FLOW_STRENGTH = { plain: 0.34, lit: 0.78, unlit: 0.1 } as const

/** Flows, and those of them that the eye is led to, with the part of each that is meant. */
export interface Flows {
  readonly all: readonly CountryFlow[]
  readonly lit: readonly CountryFlow[] | null
}

/** A flow as it is drawn, in pixels. */
interface DrawnFlow {
  readonly from: Point
  readonly to: Point
  readonly width: number
  readonly isDirected: boolean
}

/** The largest of flows: what the widest band means. */
export function mostOf(flows: readonly CountryFlow[], by: MapFlow): number {
  return Math.max(1, ...flows.map((flow) => flowSize(flow, by)))
}

/** Flows between circles, the widest first: they lie lowest, so that narrow ones are seen on them. `most` is what the widest band means. */
export function drawnFlows(
  flows: readonly CountryFlow[],
  circles: ReadonlyMap<string, LayoutRegion>,
  by: MapFlow,
  most: number,
  view: View,
): DrawnFlow[] {
  return flows
    .toSorted((a, b) => flowSize(b, by) - flowSize(a, by))
    .flatMap((flow) => {
      const [from, to] = [circles.get(flow.from), circles.get(flow.to)]
      const size = flowSize(flow, by)
      if (!from || !to || size === 0) return []
      return {
        from: toScreen(view, circleMiddle(from)),
        to: toScreen(view, circleMiddle(to)),
        width: flowWidth(size, most),
        isDirected: flow.isDirected,
      }
    })
}

/** Draws flows between circles as bands that narrow on their way, as wide as they have relations or amounts. */
export function paintFlows(
  context: CanvasRenderingContext2D,
  { all, lit }: Flows,
  circles: ReadonlyMap<string, LayoutRegion>,
  by: MapFlow,
  view: View,
  palette: Palette,
): void {
  const most = mostOf(all, by)
  const draw = (flows: readonly CountryFlow[], alpha: number) => {
    context.globalAlpha = alpha
    for (const flow of drawnFlows(flows, circles, by, most, view)) band(context, flow)
  }
  context.fillStyle = palette['--layer-goods']
  draw(all, lit ? FLOW_STRENGTH.unlit : FLOW_STRENGTH.plain)
  if (lit) draw(lit, FLOW_STRENGTH.lit)
  context.globalAlpha = 1
}

/** A bent band that narrows along flow, so that its direction needs no arrowhead; as wide at both ends where there is none. */
function band(context: CanvasRenderingContext2D, { from, to, width, isDirected }: DrawnFlow): void {
  const bend = flowBend(from, to)
  if (!bend) return
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy)
  const [nx, ny] = [-dy / length, dx / length]
  const [start, end] = [width / 2, (isDirected ? BAND.arrives : 1) * (width / 2)]
  const mid = (start + end) / 2
  context.beginPath()
  context.moveTo(from.x + nx * start, from.y + ny * start)
  context.quadraticCurveTo(bend.x + nx * mid, bend.y + ny * mid, to.x + nx * end, to.y + ny * end)
  context.lineTo(to.x - nx * end, to.y - ny * end)
  context.quadraticCurveTo(
    bend.x - nx * mid,
    bend.y - ny * mid,
    from.x - nx * start,
    from.y - ny * start,
  )
  context.fill()
}

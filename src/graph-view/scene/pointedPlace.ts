import type { MapFacts } from '../../domain/jurisdiction/mapFacts.ts'
import type { MapLook } from '../../domain/view/mapLook.ts'
import type { CountryFlow } from '../../domain/view/countryFlows.ts'
import type { Point } from '../../domain/view/layout.ts'
import type { PointedPlace } from '../../store/selectionSlice.ts'
import { countryOnMap } from '../layouts/countryOnMap.ts'
import { circleMiddle, flowBend, flowPoint, flowSize, flowWidth } from './flowBand.ts'
import { placeCircles } from './mapScene.ts'
import type { Scene } from './scene.ts'

/** Pixels around a flow that still mean it. */
const NEAR = 3
/** Places at which a curve is felt. */
const SAMPLES = 32

/** The code of the place at a point of the map: in whose circle it lies, or else on whose land; null over the sea, and where nobody is located. */
export function placeAt(scene: Pick<Scene, 'regions' | 'map'>, { x, y }: Point): string | null {
  const circles = placeCircles(scene)
  for (const [code, circle] of circles) {
    const middle = circleMiddle(circle)
    if (Math.hypot(middle.x - x, middle.y - y) <= circle.width / 2) return code
  }
  const code = scene.map && countryOnMap(scene.map, { x, y })
  return code && circles.has(code) ? code : null
}

/** The flow drawn nearest to a point, if it is near enough to be meant. */
export function flowAt(
  scene: Pick<Scene, 'regions'>,
  { flows }: MapFacts,
  { flows: by }: MapLook,
  at: Point,
  zoom: number,
): CountryFlow | null {
  const circles = placeCircles(scene)
  const most = Math.max(1, ...flows.map((flow) => flowSize(flow, by)))
  let best: CountryFlow | null = null
  let nearest = Infinity
  for (const flow of flows) {
    const [from, to] = [circles.get(flow.from), circles.get(flow.to)]
    const size = flowSize(flow, by)
    if (!from || !to || size === 0) continue
    const [start, end] = [circleMiddle(from), circleMiddle(to)]
    const bend = flowBend(start, end)
    if (!bend) continue
    const reach = flowWidth(size, most) / 2 + NEAR
    for (let sample = 0; sample <= SAMPLES; sample += 1) {
      const place = flowPoint(start, bend, end, sample / SAMPLES)
      const next = flowPoint(start, bend, end, Math.min(1, (sample + 1) / SAMPLES))
      const distance = distanceTo(at, place, next) * zoom
      if (distance > reach || distance >= nearest) continue
      nearest = distance
      best = flow
    }
  }
  return best
}

function distanceTo({ x, y }: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const along = Math.max(
    0,
    Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1)),
  )
  return Math.hypot(a.x + dx * along - x, a.y + dy * along - y)
}

/** What of the map is pointed at: a circle before a flow, a flow before the land under it. */
export function pointedPlace(
  scene: Scene,
  facts: MapFacts,
  look: MapLook,
  at: Point,
  zoom: number,
): PointedPlace | null {
  const inCircle = placeAt({ regions: scene.regions, map: null }, at)
  if (inCircle !== null) return { kind: 'place', code: inCircle }
  const flow = flowAt(scene, facts, look, at, zoom)
  if (flow) return { kind: 'flow', from: flow.from, to: flow.to }
  const onLand = placeAt(scene, at)
  return onLand === null ? null : { kind: 'place', code: onLand }
}

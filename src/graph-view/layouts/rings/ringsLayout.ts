import { applyPins } from '../applyPins.ts'
import type { LayoutInput } from '../layoutInput.ts'
import type { LabelSide, LayoutOutput, LayoutRegion } from '../layoutOutput.ts'
import { straight } from '../packCurves.ts'
import { ellipsePoints } from './ellipsePoints.ts'
import { orderRing } from './orderRing.ts'

const RINGS = ['tier1', 'concentrates', 'scored', 'route', 'off'] as const
/** Space between neighbours on a track, between tracks, and between rings. */
const NEIGHBOUR_GAP = 5
const TRACK_GAP = 5
const RING_GAP = 30
/** How far the circles are drawn out at most to fill a wide view. */
const MOST_STRETCH = 1.7

/**
 * Rings by chokepoint score: single points of failure in the middle, then those that concentrate routes, others with
 * a score, others on a route, and outside what is on none. Crowded rings take several tracks.
 */
export function ringsLayout(input: LayoutInput): LayoutOutput {
  const { entities } = input
  const stretch = Math.sqrt(Math.min(MOST_STRETCH, Math.max(1, input.aspect)))
  const positions = new Float64Array(2 * entities.length)
  const angle = new Float64Array(entities.length).fill(Number.NaN)
  const regions: LayoutRegion[] = []
  let radius = 0
  RINGS.forEach((key, ring) => {
    const members = [...entities.keys()].filter((one) => ringOf(input, one) === ring)
    if (members.length === 0) return
    const reach = members.reduce((most, one) => Math.max(most, entities[one]!.radius), 0)
    const named =
      ring < 3 ? members.reduce((most, one) => Math.max(most, entities[one]!.labelHeight), 0) : 0
    const pitch = 2 * reach + NEIGHBOUR_GAP + named
    const first = regions.length === 0
    const ordered = orderRing(input, members, angle)
    let placed = 0
    for (let track = 0; placed < ordered.length; track++) {
      const alone = first && track === 0 && ordered.length === 1
      const least = track === 0 && first ? (ordered.length * pitch) / (2 * Math.PI) : radius + reach
      radius = alone
        ? 0
        : Math.max(least, track === 0 && !first ? radius + reach + RING_GAP : least)
      const room = Math.max(1, Math.floor((2 * Math.PI * radius) / pitch))
      const left = ordered.length - placed
      const count = alone ? 1 : Math.min(left, Math.max(room, ring < 3 ? 1 : room))
      const points = ellipsePoints(count, radius * stretch, radius / stretch, track * 0.5)
      points.forEach((point, place) => {
        const entity = ordered[placed + place]!
        positions[2 * entity] = point.x
        positions[2 * entity + 1] = point.y
        angle[entity] = point.turn
      })
      placed += count
      radius += reach + TRACK_GAP
    }
    radius += named / 2
    regions.push({
      kind: 'ring',
      key,
      count: members.length,
      x: -radius * stretch,
      y: -radius / stretch,
      width: 2 * radius * stretch,
      height: (2 * radius) / stretch,
    })
  })
  const labelSides = entities.map((_, one): LabelSide => {
    const x = positions[2 * one]!
    if (Math.abs(x) < Math.abs(positions[2 * one + 1]!) * 0.5)
      return positions[2 * one + 1]! < 0 ? 'above' : 'below'
    return x < 0 ? 'left' : 'right'
  })
  applyPins(input, positions)
  return { positions, labelSides, curves: straight(input.arcs.length), regions }
}

function ringOf({ entities }: LayoutInput, one: number): number {
  const { tier, score, role } = entities[one]!
  if (tier === 1) return 0
  if (tier !== null) return 1
  if (score > 0) return 2
  return role === 'off' ? 4 : 3
}

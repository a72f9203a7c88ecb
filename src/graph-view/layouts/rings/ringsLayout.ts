import { applyPins } from '../applyPins.ts'
import { chooseSides } from '../chooseSides.ts'
import type { LayoutInput } from '../layoutInput.ts'
import type { LayoutOutput } from '../layoutOutput.ts'
import { straight } from '../packCurves.ts'
import { ellipsePoints } from './ellipsePoints.ts'
import { orderRing } from './orderRing.ts'
import { CROWD, ringRadii, type RingDemand } from './ringRadii.ts'

const RINGS = ['tier1', 'pair', 'concentrates', 'scored', 'route', 'off'] as const
/** Rings whose members have room for their labels. */
const NAMED = 4
const NEIGHBOUR_GAP = 5
/** How far the circles are drawn out at most to fill a wide view. */
const MOST_STRETCH = 1.7
/** Room a crowded ring leaves at the top for its caption. */
const CAPTION_WIDTH = 110

/**
 * Rings by chokepoint score: single points of failure in the middle, then pairs, those that concentrate routes, others
 * on a route with a score, others on a route, and outside what is on none. Crowded rings take several tracks.
 */
export function ringsLayout(input: LayoutInput): LayoutOutput {
  const { entities } = input
  const stretch = Math.sqrt(Math.min(MOST_STRETCH, Math.max(1 / MOST_STRETCH, input.aspect)))
  const rings = RINGS.map((key, ring) => ({
    key,
    named: ring < NAMED,
    members: [...entities.keys()].filter((one) => ringOf(input, one) === ring),
  })).filter((ring) => ring.members.length > 0)
  const radii = ringRadii(rings.map(({ named, members }) => demandOf(input, named, members)))

  const positions = new Float64Array(2 * entities.length)
  const turn = new Float64Array(entities.length).fill(Number.NaN)
  const regions = rings.map(({ key, members }, ring) => {
    const { tracks, outer } = radii[ring]!
    const ordered = orderRing(input, members, turn)
    let placed = 0
    tracks.forEach(({ radius, count }, track) => {
      const crowded = count > CROWD
      const start = crowded ? 0.25 + (track % 2) / 2 : ring / 2
      const free = crowded ? CAPTION_WIDTH / (2 * Math.PI * radius * stretch) : 0
      const points = ellipsePoints(count, radius * stretch, radius / stretch, start % 1, free)
      for (const point of points) {
        const entity = ordered[placed++]!
        positions[2 * entity] = point.x
        positions[2 * entity + 1] = point.y
        turn[entity] = point.turn
      }
    })
    const [width, height] = [2 * outer * stretch, (2 * outer) / stretch]
    const box = { x: -width / 2, y: -height / 2, width, height }
    return { kind: 'ring', key, count: members.length, ...box } as const
  })
  applyPins(input, positions)
  const kept = entities.map(() => null)
  return {
    positions,
    labelSides: chooseSides(entities, positions, kept, 'below'),
    curves: straight(input.arcs.length),
    regions,
  }
}

function demandOf(
  { entities }: LayoutInput,
  named: boolean,
  members: readonly number[],
): RingDemand {
  let [reach, label] = [0, 0]
  for (const one of members) {
    reach = Math.max(reach, entities[one]!.radius)
    label = Math.max(label, entities[one]!.labelHeight)
  }
  const pitch = 2 * reach + NEIGHBOUR_GAP + (named ? label : 0)
  return { count: members.length, reach, pitch, label: named ? label : 0, single: named }
}

function ringOf({ entities }: LayoutInput, one: number): number {
  const { tier, score, role } = entities[one]!
  if (tier !== null) return tier - 1
  if (role === 'off') return 5
  return score > 0 ? 3 : 4
}

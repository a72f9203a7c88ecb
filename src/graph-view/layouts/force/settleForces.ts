import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force'
import type { Point } from '../../../domain/view/layout.ts'
import type { Spring } from './springs.ts'

const TICKS = 150
const REPULSION = -70
/** Model units, beyond which nobody pushes anybody. */
const REACH = 900
const LENGTH = 44
const GAP = 3
/** Draws everybody to the middle a little, so that what hangs by one link does not drift off. */
const GRAVITY = 0.03

const middleOf = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length

interface Vertex extends SimulationNodeDatum {
  readonly radius: number
}

/**
 * Draws a coarse drawing of a component out until hardly anybody covers another: repulsion, springs and collisions, by d3-force.
 * Pinned vertices stay. The same for the same input. O(ticks · (n log n + links)).
 *
 * Reference: J. Barnes, P. Hut, A hierarchical O(N log N) force-calculation algorithm, Nature 324 (1986).
 */
export function settleForces(
  places: readonly Point[],
  vertices: readonly Spring[],
  links: readonly (readonly [number, number])[],
): Point[] {
  const bodies = places.map((place, index): Vertex => {
    const { radius, pin } = vertices[index]!
    return { ...place, radius, ...(pin && { fx: pin.x, fy: pin.y }) }
  })
  forceSimulation(bodies)
    .force('charge', forceManyBody().strength(REPULSION).distanceMax(REACH))
    .force(
      'links',
      forceLink(links.map(([source, target]) => ({ source, target }))).distance(LENGTH),
    )
    .force('across', forceX(middleOf(places.map(({ x }) => x))).strength(GRAVITY))
    .force('down', forceY(middleOf(places.map(({ y }) => y))).strength(GRAVITY))
    .force('apart', forceCollide<Vertex>(({ radius }) => radius + GAP).iterations(2))
    .stop()
    .tick(TICKS)
  return bodies.map(({ x = 0, y = 0 }) => ({ x, y }))
}

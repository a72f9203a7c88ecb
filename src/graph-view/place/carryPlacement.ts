import type { EntityId } from '../../domain/network/schema/entity.ts'
import type { LayoutEntity } from '../layouts/layoutInput.ts'
import type { LayoutOutput, LayoutRegion } from '../layouts/layoutOutput.ts'
import { freeSpot, type Disc } from './freeSpot.ts'
import type { LayoutRequest } from './layoutRequest.ts'
import type { Placement } from './placement.ts'

/** What may have to find a place of its own beside what stays; more is worth a new drawing. */
const mayMove = (entities: number) => Math.max(4, entities / 20)

/** Entities that were not drawn before, or stood on another part of the drawing. */
function movers(before: LayoutRequest, request: LayoutRequest): ReadonlySet<EntityId> {
  const old = new Map(before.input.entities.map((entity) => [entity.id, entity]))
  const isElsewhere = ({ id, role, lane }: LayoutEntity) => {
    const was = old.get(id)
    if (!was) return true
    return request.input.kind === 'routes' ? was.role !== role : was.lane !== lane
  }
  return new Set(request.input.entities.filter(isElsewhere).map(({ id }) => id))
}

/** How many stand in a part of the drawing now. */
function recounted(region: LayoutRegion, entities: readonly LayoutEntity[]): LayoutRegion {
  const isIn = ({ role, lane }: LayoutEntity) =>
    region.kind === 'lane'
      ? lane === region.key
      : role === (region.key === 'shelf' ? 'off' : region.key)
  const inside = entities.filter(isIn)
  const withPrincipal = inside.filter(({ isWithPrincipal }) => isWithPrincipal).length
  return { ...region, count: inside.length, ...(region.kind === 'shelf' && { withPrincipal }) }
}

/**
 * The drawing of an edited network with everybody where they stood: whoever is new stands near its neighbours, on the
 * shelf without any. Null where too much is new for that, or the layout is one in which everybody's place follows
 * from a score.
 */
export function carryPlacement(before: Placement, request: LayoutRequest): LayoutOutput | null {
  const { input } = request
  const { entities } = input
  if (input.kind === 'rings' || input.kind !== before.request.input.kind) return null
  const moving = movers(before.request, request)
  if (moving.size > mayMove(entities.length)) return null

  const { output } = before
  const oldPlace = new Map(before.request.input.entities.map(({ id }, place) => [id, place]))
  const placed = new Map<EntityId, Disc>()
  for (const { id, radius } of entities) {
    const place = oldPlace.get(id)
    if (place === undefined || moving.has(id)) continue
    const x = output.positions[2 * place] ?? 0
    const y = output.positions[2 * place + 1] ?? 0
    placed.set(id, { x, y, radius })
  }
  for (const [place, { id, role, radius }] of entities.entries()) {
    if (placed.has(id)) continue
    const near = input.links.flatMap(([one, other]) => {
      const neighbour = one === place ? other : other === place ? one : -1
      return placed.get(entities[neighbour]?.id ?? '') ?? []
    })
    const shelf = output.regions.find(({ kind }) => kind === 'shelf')
    const start = role === 'off' && shelf ? shelfMiddle(shelf) : middleOf(near, placed)
    placed.set(id, freeSpot(start, radius, [...placed.values()]))
  }

  const positions = new Float64Array(2 * entities.length)
  for (const [place, { id }] of entities.entries()) {
    const { x, y } = placed.get(id) ?? { x: 0, y: 0 }
    positions[2 * place] = x
    positions[2 * place + 1] = y
  }
  return {
    positions,
    labelSides: entities.map(({ id }) => output.labelSides[oldPlace.get(id) ?? -1] ?? 'below'),
    curves: carriedCurves(before, request, moving),
    regions: output.regions.map((region) => recounted(region, entities)),
  }
}

const shelfMiddle = ({ x, y, width, height }: LayoutRegion) => ({
  x: x + width / 2,
  y: y + height / 2,
})

/** The middle of the neighbours; below everything for who has none. */
function middleOf(near: readonly Disc[], all: ReadonlyMap<EntityId, Disc>) {
  if (near.length > 0)
    return {
      x: near.reduce((sum, { x }) => sum + x, 0) / near.length,
      y: near.reduce((sum, { y }) => sum + y, 0) / near.length,
    }
  const discs = [...all.values()]
  if (discs.length === 0) return { x: 0, y: 0 }
  return {
    x: discs.reduce((sum, { x }) => sum + x, 0) / discs.length,
    y: Math.max(...discs.map(({ y, radius }) => y + radius)) + 40,
  }
}

const name = (entities: readonly LayoutEntity[], from: number, to: number) =>
  `${entities[from]?.id ?? ''} ${entities[to]?.id ?? ''}`

/** Arcs between the same two keep their course; new ones run straight. */
function carriedCurves(
  { request: was, output }: Placement,
  { input }: LayoutRequest,
  moving: ReadonlySet<EntityId>,
): LayoutOutput['curves'] {
  const courses = new Map(
    was.input.arcs.map(({ from, to }, arc) => [
      name(was.input.entities, from, to),
      output.curves.points.subarray(
        2 * (output.curves.start[arc] ?? 0),
        2 * (output.curves.start[arc + 1] ?? 0),
      ),
    ]),
  )
  const points: number[] = []
  const start = [0]
  for (const { from, to } of input.arcs) {
    const isMoved = [from, to].some((place) => moving.has(input.entities[place]?.id ?? ''))
    const course = isMoved ? undefined : courses.get(name(input.entities, from, to))
    if (course) points.push(...course)
    start.push(points.length / 2)
  }
  return { start: Int32Array.from(start), points: Float64Array.from(points) }
}

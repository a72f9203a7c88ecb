import type { Core } from 'cytoscape'
import type { Point } from '../../domain/view/layout.ts'
import type { Pins } from '../../domain/view/layout.ts'
import { isChokepoint, type Scene, type SceneEntity, type SceneRelation } from '../scene/scene.ts'
import type { Placement } from './placement.ts'

/** Where every entity should stand: what the layout says, unless a person has put it elsewhere. */
export function targets({ request, output }: Placement, pins: Pins): Map<string, Point> {
  const pinned = pins[request.subject.layout] ?? {}
  return new Map(
    request.subject.network.entities.map(({ id }, index) => [
      id,
      pinned[id] ?? {
        x: output.positions[2 * index] ?? 0,
        y: output.positions[2 * index + 1] ?? 0,
      },
    ]),
  )
}

/** Writes into the scene what a drawing says besides positions, and into cytoscape the sizes that differ. */
export function applyFacts(cy: Core, scene: Scene, { request, output }: Placement): void {
  scene.regions = output.regions
  scene.map = output.map ?? null
  const isRoutes = request.subject.layout === 'routes'
  cy.batch(() => {
    for (const [index, { id }] of request.subject.network.entities.entries()) {
      const item = scene.entityById.get(id)
      if (!item) continue
      item.entity = request.shown[index] ?? item.entity
      item.station = isRoutes ? (request.stations.get(id) ?? 'off') : 'inside'
      item.score = request.scores.get(id) ?? null
      item.labelSide = output.labelSides[index] ?? 'below'
      const size = request.sizes[index] ?? item.size
      if (size === item.size) continue
      item.size = size
      item.node.data('size', size)
    }
    applyCourses(scene, { request, output })
  })
}

function applyCourses(scene: Scene, { request, output }: Placement): void {
  const { start, points } = output.curves
  const { entities } = request.subject.network
  const isRoutes = request.subject.layout === 'routes'
  const at = (index: number) => ({
    x: output.positions[2 * index] ?? 0,
    y: output.positions[2 * index + 1] ?? 0,
  })
  for (const relation of scene.relations) {
    const arc = request.arcOf.get(relation.relation.id)
    const ends = arc === undefined ? undefined : request.input.arcs[arc]
    relation.course = null
    relation.edge.toggleClass('waist', isOfWaist(relation))
    // On a map the flows between countries tell the story; a relation is lit with its ends.
    relation.isAside = isRoutes ? leadsOff(relation) : request.subject.layout === 'geography'
    relation.edge.toggleClass('aside', relation.isAside)
    if (arc === undefined || !ends) continue
    // An arc along flow may run against the line where a person has turned the flow of a type round.
    const backwards = entities[ends.from]?.id !== relation.from.entity.id
    const controls: Point[] = []
    for (let point = start[arc] ?? 0; point < (start[arc + 1] ?? 0); point += 1)
      controls.push({ x: points[2 * point] ?? 0, y: points[2 * point + 1] ?? 0 })
    if (controls.length === 0) continue
    relation.course = backwards
      ? { from: at(ends.to), to: at(ends.from), controls: controls.toReversed() }
      : { from: at(ends.from), to: at(ends.to), controls }
  }
}

function leadsOff({ from, to }: SceneRelation): boolean {
  return (from.station === 'off') !== (to.station === 'off')
}

/** Whether a relation joins two chokepoints of the waist. */
export function isOfWaist({ from, to }: Pick<SceneRelation, 'from' | 'to'>): boolean {
  return isWaist(from) && isWaist(to)
}

function isWaist(item: SceneEntity): boolean {
  return isChokepoint(item) && (item.score?.supplyLoss ?? 0) >= 0.1
}

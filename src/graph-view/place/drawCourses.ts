import type { LayoutKind } from '../../domain/view/layout.ts'
import type { Scene, SceneRelation } from '../scene/scene.ts'
import {
  asWeights,
  bowedCurve,
  carryCourse,
  levelCurve,
  liftCurve,
  type Controls,
} from '../scene/relationCurve.ts'

function controlsOf(relation: SceneRelation, layout: LayoutKind): Controls {
  const { from, to, bend, course } = relation
  if (course) return liftCurve(carryCourse(course, from, to), bend)
  const onRoutes = from.station !== 'off' && to.station !== 'off'
  if (layout === 'routes' && onRoutes && from !== to) return liftCurve(levelCurve(from, to), bend)
  return bowedCurve(from, to, bend)
}

/**
 * Bends relations to where their ends stand now. Call inside a batch. Large networks keep straight lines, which
 * cytoscape draws several times faster.
 */
export function drawCourses(
  scene: Scene,
  relations: Iterable<SceneRelation>,
  layout: LayoutKind,
): void {
  if (scene.isLarge) return
  for (const relation of relations) {
    const { from, to, edge } = relation
    relation.controls = from === to ? [] : controlsOf(relation, layout)
    const curved = relation.controls.length > 0
    if (curved) edge.data(asWeights(from, to, relation.controls))
    if (curved !== edge.hasClass('curved')) edge.toggleClass('curved', curved)
  }
}

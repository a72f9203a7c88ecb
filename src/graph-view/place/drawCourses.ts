import type { LayoutKind } from '../../domain/view/layout.ts'
import type { Scene, SceneRelation } from '../scene/scene.ts'
import {
  asWeights,
  bowedCurve,
  carryCourse,
  levelCurve,
  liftCurve,
  loopCurve,
  type Controls,
} from '../scene/relationCurve.ts'

/** How far a loop stands off the outline of its entity, in model units. */
const LOOP_GAP = 16

const isLoop = ({ from, to }: SceneRelation) => from === to

/** Sends a relation from an entity to itself round its corner. */
function drawLoop(relation: SceneRelation): void {
  const { from, edge } = relation
  const reach = from.size / 2 + LOOP_GAP
  relation.controls = loopCurve(from, reach, from.relations.filter(isLoop).indexOf(relation))
  edge.data({ weights: [0.5], distances: [reach] })
  edge.addClass('curved')
}

function controlsOf(relation: SceneRelation, layout: LayoutKind): Controls {
  const { from, to, bend, course } = relation
  if (course) return liftCurve(carryCourse(course, from, to), bend)
  const onRoutes = from.station !== 'off' && to.station !== 'off'
  if (layout === 'routes' && onRoutes) return liftCurve(levelCurve(from, to), bend)
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
    if (isLoop(relation)) {
      drawLoop(relation)
      continue
    }
    const { from, to, edge } = relation
    relation.controls = controlsOf(relation, layout)
    const curved = relation.controls.length > 0
    if (curved) edge.data(asWeights(from, to, relation.controls))
    if (curved !== edge.hasClass('curved')) edge.toggleClass('curved', curved)
  }
}

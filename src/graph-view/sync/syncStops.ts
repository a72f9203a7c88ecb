import type { Core } from 'cytoscape'
import type { StopMarks } from '../../store/selectors/selectStopMarks.ts'
import type { Scene } from '../scene/scene.ts'

/**
 * Turns what is stopped into ghosts and their relations into fainter ones, by classes in one batch; notes who is cut off
 * and which routes are left for the painters. Nothing moves. O(entities + relations).
 */
export function syncStops(cy: Core, scene: Scene, marks: StopMarks): void {
  cy.batch(() => {
    for (const item of scene.entities) {
      const { id } = item.entity
      item.isCutOff = marks.cutOff.has(id)
      const isStopped = marks.stopped.has(id)
      if (isStopped === item.isStopped) continue
      item.isStopped = isStopped
      item.node.toggleClass('stopped', isStopped)
    }
    for (const relation of scene.relations) {
      const isSevered = relation.from.isStopped || relation.to.isStopped
      if (isSevered === relation.isSevered) continue
      relation.isSevered = isSevered
      relation.edge.toggleClass('severed', isSevered)
    }
  })
  scene.reroutes = scene.relations.filter(({ relation }) => marks.reroutes.has(relation.id))
}

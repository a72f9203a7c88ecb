import type { Core, EventObject } from 'cytoscape'
import type { Point } from '../../domain/view/layout.ts'
import type { AtlasStore } from '../../store/atlasStore.ts'
import { drawCourses } from '../place/drawCourses.ts'
import type { Scene, SceneEntity } from '../scene/scene.ts'

/** Moves an entity with the pointer, and with it all that is selected; where they are let go, they are pinned. */
export function listenToDrag(cy: Core, store: AtlasStore, scene: Scene): void {
  let held: { item: SceneEntity; startX: number; startY: number }[] = []

  const itemOf = (event: EventObject) => scene.entityById.get(event.target.id())

  cy.on('grab', 'node', (event) => {
    const item = itemOf(event)
    if (!item) return
    const selected = store.getState().selection.entities
    const company = selected.includes(item.entity.id) ? selected : []
    const others = company.flatMap((id) => scene.entityById.get(id) ?? [])
    held = [item, ...others.filter((other) => other !== item && other.presence !== 'hidden')].map(
      (each) => ({ item: each, startX: each.x, startY: each.y }),
    )
  })

  cy.on('drag', 'node', (event) => {
    const [leader] = held
    if (!leader || leader.item !== itemOf(event)) return
    const at = leader.item.node.position()
    const [dx, dy] = [at.x - leader.startX, at.y - leader.startY]
    cy.batch(() => {
      for (const { item, startX, startY } of held) {
        item.x = startX + dx
        item.y = startY + dy
        item.goal = { x: item.x, y: item.y }
        if (item !== leader.item) item.node.position({ x: item.x, y: item.y })
        drawCourses(scene, item.relations, store.getState().layout)
      }
    })
  })

  cy.on('dragfree', 'node', () => {
    const { layout, pin } = store.getState()
    const places: Record<string, Point> = {}
    for (const { item } of held) places[item.entity.id] = { x: item.x, y: item.y }
    held = []
    pin(layout, places)
  })
}

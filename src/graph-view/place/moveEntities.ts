import type { Core } from 'cytoscape'
import type { LayoutKind, Point } from '../../domain/view/layout.ts'
import type { Scene, SceneEntity, SceneRelation } from '../scene/scene.ts'
import { drawCourses } from './drawCourses.ts'

interface Move {
  readonly item: SceneEntity
  readonly from: Point
  readonly to: Point
}

/** How long entities are on their way, in ms: a few that give way, or all to another layout, slowly enough to be followed by eye. */
const STEP = 240
export const TURN = 600

/** How a movement goes: at once, as a step, or as the turn to another layout. */
export type Pace = 'none' | 'step' | 'turn'

const easeOut = (time: number) => 1 - (1 - time) ** 3
const easeInOut = (time: number) => (time < 0.5 ? 4 * time ** 3 : 1 - (2 - 2 * time) ** 3 / 2)

/** Puts entities somewhere else, at once or on the way there over a short time; one movement at a time. */
export function createMover(cy: Core, scene: Scene) {
  let frame = 0

  function put(moves: readonly Move[], layout: LayoutKind, share: number): void {
    cy.batch(() => {
      const touched = new Set<SceneRelation>()
      for (const { item, from, to } of moves) {
        item.x = from.x + (to.x - from.x) * share
        item.y = from.y + (to.y - from.y) * share
        item.node.position({ x: item.x, y: item.y })
        for (const relation of item.relations) touched.add(relation)
      }
      drawCourses(scene, touched, layout)
    })
  }

  return {
    /** Moves what does not stand there yet; says whether anything had to move. */
    to(places: ReadonlyMap<string, Point>, layout: LayoutKind, pace: Pace): boolean {
      cancelAnimationFrame(frame)
      scene.turned = 1
      const moves: Move[] = []
      for (const [id, to] of places) {
        const item = scene.entityById.get(id)
        if (!item) continue
        item.goal = to
        if (item.x !== to.x || item.y !== to.y)
          moves.push({ item, from: { x: item.x, y: item.y }, to })
      }
      if (moves.length === 0) return false
      if (pace === 'none' || scene.isLarge) {
        put(moves, layout, 1)
        return true
      }
      // From the first frame on: what comes before it may take longer than the way.
      let start: number | null = null
      const isTurn = pace === 'turn'
      if (isTurn) scene.turned = 0
      const step = (now: number) => {
        if (cy.destroyed()) return
        start ??= now
        const time = Math.min(1, (now - start) / (isTurn ? TURN : STEP))
        if (isTurn) scene.turned = time
        put(moves, layout, isTurn ? easeInOut(time) : easeOut(time))
        if (time < 1) frame = requestAnimationFrame(step)
      }
      frame = requestAnimationFrame(step)
      return true
    },
    stop() {
      cancelAnimationFrame(frame)
    },
  }
}

import type { Hypothetical } from '../../domain/view/hypothetical.ts'
import type { Scene } from '../scene/scene.ts'

/** Notes for the painters which supposed relations to draw, and which entities they join. */
export function syncHypothetical(scene: Scene, supposed: readonly Hypothetical[]): void {
  for (const { from, to } of scene.hypothetical) from.isSupposed = to.isSupposed = false
  scene.hypothetical = supposed.flatMap(({ kind, source, target }) => {
    const [from, to] = [scene.entityById.get(source), scene.entityById.get(target)]
    return from && to && from !== to ? [{ kind, from, to }] : []
  })
  for (const { from, to } of scene.hypothetical) from.isSupposed = to.isSupposed = true
}

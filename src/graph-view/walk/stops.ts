import type { Scene, SceneEntity } from '../scene/scene.ts'
import type { Stop } from './walk.ts'

function stopOf(item: SceneEntity): Stop {
  const [onward, back, beside] = [new Set<string>(), new Set<string>(), new Set<string>()]
  for (const { from, to, facts, presence } of item.relations) {
    if (presence !== 'shown' || from === to) continue
    const other = (from === item ? to : from).entity.id
    if (facts.flow === 'none') beside.add(other)
    else if (from === item) onward.add(other)
    else back.add(other)
  }
  return {
    id: item.entity.id,
    x: item.x,
    y: item.y,
    onward: [...onward],
    back: [...back],
    beside: [...beside],
  }
}

/** Where the arrow keys may lead now: every entity that shows. O(entities + relations). */
export function stopsOf(scene: Scene): Map<string, Stop> {
  const shown = scene.entities.filter(({ presence }) => presence === 'shown')
  return new Map(shown.map((item) => [item.entity.id, stopOf(item)]))
}

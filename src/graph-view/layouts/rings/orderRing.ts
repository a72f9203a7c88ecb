import { LANES } from '../../../domain/network/entityType.ts'
import { adjacencyOf } from '../adjacency.ts'
import type { LayoutInput } from '../layoutInput.ts'

/**
 * Order of a ring: by lane, within a lane by the mean direction of the neighbours that already stand further in
 * (`turn` of those, 0 to 1; NaN for who has no place yet), ties by id.
 */
export function orderRing(
  { entities, links }: LayoutInput,
  members: readonly number[],
  turn: Float64Array,
): number[] {
  const { start, to } = adjacencyOf(entities.length, links, true)
  const direction = new Map(
    members.map((one) => {
      let [x, y] = [0, 0]
      for (let place = start[one]!; place < start[one + 1]!; place++) {
        const other = turn[to[place]!]!
        if (Number.isNaN(other)) continue
        x += Math.cos(2 * Math.PI * other)
        y += Math.sin(2 * Math.PI * other)
      }
      return [one, x === 0 && y === 0 ? 2 : (Math.atan2(y, x) / (2 * Math.PI) + 1) % 1]
    }),
  )
  const lane = (one: number) => LANES.indexOf(entities[one]!.lane)
  return members.toSorted(
    (a, b) =>
      lane(a) - lane(b) ||
      direction.get(a)! - direction.get(b)! ||
      (entities[a]!.id < entities[b]!.id ? -1 : 1),
  )
}

import { ENTITY_TYPES, LANES } from '../../../domain/network/entityType.ts'
import { adjacencyOf } from '../adjacency.ts'
import type { LayoutInput } from '../layoutInput.ts'

const ROUNDS = 12

/** A lane by its place in LANES, and its entities from top to bottom. */
export interface OrderedLane {
  readonly lane: number
  readonly members: readonly number[]
}

/**
 * Orders the entities of each lane: by type, within a type by the mean height of their relations' other ends
 * (barycentre sweeps over all lanes, ties by id). O(rounds · (V log V + E)).
 */
export function orderLanes({ entities, links }: LayoutInput): OrderedLane[] {
  const { start, to } = adjacencyOf(entities.length, links, true)
  const type = entities.map((one) => ENTITY_TYPES.indexOf(one.type))
  const byId = (a: number, b: number) => (entities[a]!.id < entities[b]!.id ? -1 : 1)
  const lanes = LANES.map((name, lane) => ({
    lane,
    members: [...entities.keys()]
      .filter((one) => entities[one]!.lane === name)
      .toSorted((a, b) => type[a]! - type[b]! || byId(a, b)),
  }))
  const share = new Float64Array(entities.length)
  const number = (members: readonly number[]) => {
    members.forEach((one, place) => (share[one] = (place + 0.5) / members.length))
  }
  for (const { members } of lanes) number(members)
  for (let round = 0; round < ROUNDS; round++) {
    for (const { members } of round % 2 === 0 ? lanes : lanes.toReversed()) {
      const wanted = new Map(
        members.map((one) => {
          let [sum, count] = [0, 0]
          for (let place = start[one]!; place < start[one + 1]!; place++) {
            sum += share[to[place]!]!
            count++
          }
          return [one, count > 0 ? sum / count : share[one]!]
        }),
      )
      members.sort((a, b) => type[a]! - type[b]! || wanted.get(a)! - wanted.get(b)! || byId(a, b))
      number(members)
    }
  }
  return lanes
}

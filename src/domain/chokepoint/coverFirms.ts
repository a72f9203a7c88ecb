import { laneOf } from '../network/entityType.ts'
import type { Network } from '../network/network.ts'
import type { EntityId } from '../network/schema/entity.ts'

/** Which of the given entities are front or shell companies. */
export function coverFirms(network: Network, among: readonly EntityId[]): EntityId[] {
  return among.filter((id) => {
    const type = network.entityById.get(id)?.type
    return type !== undefined && laneOf(type) === 'cover'
  })
}

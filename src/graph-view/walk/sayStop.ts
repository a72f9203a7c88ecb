import { countryName } from '../../domain/country/countryName.ts'
import { entityName } from '../../domain/network/entityName.ts'
import type { Network } from '../../domain/network/network.ts'
import { networkWords } from '../../words/network.ts'
import { pictureWords } from '../../words/picture.ts'
import type { SceneEntity } from '../scene/scene.ts'
import { choices, type Stop } from './walk.ts'

/** The sentence that says where one stands and where the arrows lead. */
export function sayStop(
  network: Network,
  item: SceneEntity,
  stops: ReadonlyMap<string, Stop>,
): string {
  const { entity, score } = item
  const here = stops.get(entity.id)
  const names = (direction: 'left' | 'right') =>
    here ? choices(stops, here, direction).map(({ id }) => entityName(network, id)) : []
  return pictureWords.standing({
    name: entity.name,
    type: networkWords.entityTypes[entity.type].one,
    country: entity.country ? countryName(entity.country, network) : null,
    tier: score?.tier ?? null,
    isListed: item.isListed,
    ownership: item.ownership,
    isStopped: item.isStopped,
    isCutOff: item.isCutOff,
    relations: item.relations.filter(({ presence }) => presence === 'shown').length,
    right: names('right'),
    left: names('left'),
  })
}

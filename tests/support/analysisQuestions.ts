import { expect } from 'vitest'
import { PLAIN_SCORE } from './analysisBuilder.ts'
import { buildNetwork, type NetworkLines } from './networkBuilder.ts'
import { DEFAULT_ANALYSIS_SETTINGS } from '../../src/domain/chokepoint/settings.ts'
import { indexNetwork } from '../../src/domain/network/indexNetwork.ts'
import type { Network } from '../../src/domain/network/network.ts'
import { analyseChokepoints } from '../../src/analysis/chokepoint/analyseChokepoints.ts'

export const analyse = (lines: NetworkLines) =>
  analyseChokepoints(buildNetwork(lines), DEFAULT_ANALYSIS_SETTINGS)

export const twins = (first: string, second: string) =>
  analyse({
    entities: ['maker:manufacturer@DE', `${first}@KP`, `${second}@KP`, 'army:end_user@KP'],
    relations: [
      `maker supplies ${first}`,
      `${first} supplies ${second}`,
      `${second} supplies army`,
    ],
  }).result

export const reason = (lines: NetworkLines) => {
  const { result } = analyse(lines)
  return result.kind === 'structure' ? result.reason : result.kind
}

/** What can be asked of a result later. */
export const questions = {
  onRoutesBetween: expect.any(Function) as unknown,
  partnersOf: expect.any(Function) as unknown,
}

export const unknownWith = (...unknown: string[]) => ({ ...PLAIN_SCORE.convergence, unknown })

/** The same network under other ids that sort the other way, its rows in reverse order. */
export function relabelled(network: Network): Network {
  const { file } = network
  const renamed = new Map(
    file.entities.map(({ id }, place) => [id, `z${file.entities.length - place}`]),
  )
  return indexNetwork({
    ...file,
    entities: file.entities
      .map((entity) => ({ ...entity, id: renamed.get(entity.id)! }))
      .toReversed(),
    relations: file.relations
      .map((relation) => ({
        ...relation,
        source: renamed.get(relation.source)!,
        target: renamed.get(relation.target)!,
      }))
      .toReversed(),
  })
}

import { chokepointReasons as words } from '../../words/chokepointReasons.ts'
import { laneOf } from '../network/entityType.ts'
import type { Network } from '../network/network.ts'
import type { EntityId } from '../network/schema/entity.ts'
import { counted, sentence, type ExplanationSentence } from './explanation.ts'
import { ownFronts } from './ownFronts.ts'
import type { EntityScore, RouteAnalysis } from './result.ts'

/** The criteria of a scored entity, each with the numbers it is made of. */
export function explainScore(
  network: Network,
  result: RouteAnalysis,
  score: EntityScore,
): ExplanationSentence[] {
  const { gatekeeperOf, restsOn, cutsOff, pairsLost } = score
  const allEnds = counted(result.reachedEndUsers)
  const allPairs = counted(
    [...result.connectedEntryPoints, ...result.reachedEndUsers],
    result.connectedPairs,
  )
  const lost = counted([...restsOn, ...cutsOff], pairsLost)
  return [
    sentence('tier', words.tier[score.tier ?? 'none']),
    sentence('gatekeeper', words.gatekeeper(counted(gatekeeperOf), allEnds, gatekeeperOf.length)),
    sentence('supplyLoss', words.supplyLoss(lost, allPairs, pairsLost)),
    sentence('routeShare', words.routeShare(score.routeShare)),
    restsOnSentence(network, score.id, restsOn),
    sentence(
      'score',
      words.score(score.score, score.rank, counted(result.scores.map(({ id }) => id))),
    ),
  ]
}

function restsOnSentence(
  network: Network,
  id: EntityId,
  restsOn: readonly EntityId[],
): ExplanationSentence {
  if (restsOn.length === 0) return sentence('restsOn', words.restsOnShareAlone)
  const own = ownFronts(network, id, restsOn)
  const cover = restsOn.filter((point) => {
    const entity = network.entityById.get(point)
    return entity !== undefined && laneOf(entity.type) === 'cover'
  })
  const all = restsOn.length
  return sentence(
    'restsOn',
    words.restsOn(
      counted(restsOn),
      all,
      own.length > 0 ? words.ownFronts(counted(own), own.length, all) : [],
      cover.length > 0 ? words.coverFirms(counted(cover), cover.length, all) : [],
    ),
  )
}

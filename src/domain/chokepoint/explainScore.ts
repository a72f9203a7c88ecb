import { chokepointReasons as words } from '../../words/chokepointReasons.ts'
import type { Network } from '../network/network.ts'
import { explainBeside } from './explainBeside.ts'
import { counted, countedPairs, sentence, type ExplanationSentence } from './explanation.ts'
import { explainRestsOn } from './explainRestsOn.ts'
import type { ChokepointAnalysis, EntityScore, RouteAnalysis } from './result.ts'
import { WEIGHTINGS } from './weightStability.ts'

/** The criteria of a scored entity, each with the numbers it is made of. */
export function explainScore(
  network: Network,
  analysis: ChokepointAnalysis,
  result: RouteAnalysis,
  score: EntityScore,
): ExplanationSentence[] {
  return [
    ...(score.isOnRoute ? explainRoutes(result, score) : [offRoute]),
    sentence(
      'fragmentation',
      words.fragmentation(counted(score.splitOff), score.splitOff.length, score.fragmentation),
      score.fragmentation,
    ),
    ...(score.isOnRoute ? [explainRestsOn(network, analysis, score)] : []),
    sentence(
      'score',
      words.score(score.score, score.rank, counted(result.scores.map(({ id }) => id))),
    ),
    ...explainStability(result, score),
    ...explainBeside(network, analysis, score),
  ]
}

/** How firm its place is. Among three or fewer everybody is in the top three: nothing to be said. */
function explainStability(
  { scores }: RouteAnalysis,
  { topThreeShare }: EntityScore,
): ExplanationSentence[] {
  if (scores.length <= 3) return []
  return [sentence('stability', words.stability(topThreeShare, WEIGHTINGS))]
}

const offRoute = sentence('tier', words.tier.offRoute)

function explainRoutes(result: RouteAnalysis, score: EntityScore): ExplanationSentence[] {
  const { gatekeeperOf, restsOn, cutsOff, pairsLost, pairedCuts } = score
  const allEnds = counted(result.reachedEndUsers)
  const allPairs = countedPairs(
    [...result.connectedEntryPoints, ...result.reachedEndUsers],
    result.connectedPairs,
    'all',
  )
  const lost = countedPairs([...restsOn, ...cutsOff], pairsLost, { lostWithout: score.id })
  const partners = [...new Set(pairedCuts.flatMap((cut) => cut.partners))]
  return [
    sentence('tier', words.tier[score.tier ?? 'none']),
    sentence(
      'gatekeeper',
      words.gatekeeper(counted(gatekeeperOf), allEnds, gatekeeperOf.length),
      score.gatekeeper,
    ),
    sentence('supplyLoss', words.supplyLoss(lost, allPairs, pairsLost), score.supplyLoss),
    sentence('routeShare', words.routeShare(score.routeShare), score.routeShare),
    explainCuts(result, score),
    ...(pairedCuts.length > 0
      ? [
          sentence(
            'pair',
            words.pair(
              counted(partners),
              partners.length,
              counted(pairedCuts.map(({ endUser }) => endUser)),
              pairedCuts.length,
            ),
          ),
        ]
      : []),
  ]
}

function explainCuts(
  { reachedEndUsers, kappa }: RouteAnalysis,
  { inCutOf, cutMembership }: EntityScore,
): ExplanationSentence {
  const dealtWith = reachedEndUsers.filter((id) => kappa.get(id) === Infinity)
  return sentence(
    'cutMembership',
    [
      ...words.cutMembership(counted(inCutOf), counted(reachedEndUsers), inCutOf.length),
      ...(dealtWith.length > 0 ? words.dealtWith(counted(dealtWith), dealtWith.length) : []),
    ],
    cutMembership,
  )
}

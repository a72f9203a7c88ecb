import { chokepointReasons } from '../../words/chokepointReasons.ts'
import type { Network } from '../network/network.ts'
import type { EntityId } from '../network/schema/entity.ts'
import { counted, sentence, type ExplanationSentence } from './explanation.ts'
import type { ChokepointAnalysis, RouteAnalysis } from './result.ts'

const words = chokepointReasons.not

const say = (...said: Parameters<typeof sentence>[1][]) =>
  said.map((pieces) => sentence('notScored', pieces))

/** Why an entity has no score. */
export function explainUnscored(
  network: Network,
  { inGraph }: ChokepointAnalysis,
  result: RouteAnalysis,
  id: EntityId,
): ExplanationSentence[] {
  if (!inGraph.includes(id)) return say(outsideGraph(network, id))
  if (result.entryPoints.includes(id)) {
    return say(
      words.entryPoint,
      result.connectedEntryPoints.includes(id)
        ? words.entryPointConnected(counted(result.reachedEndUsers))
        : words.entryPointIdle,
    )
  }
  if (result.endUsers.includes(id)) {
    return say(
      words.endUser,
      result.reachedEndUsers.includes(id)
        ? words.endUserReached(counted(result.connectedEntryPoints))
        : words.endUserCutOff,
      ...kappaOf(result, id),
    )
  }
  if (network.entityById.get(id)?.placeholder === true) return say(words.placeholder)
  if (result.connectedPairs === 0) return say(words.offRoute, words.noRoutes)
  return say(result.onRoute.includes(id) ? words.bypassed : words.offRoute)
}

function kappaOf({ kappa }: RouteAnalysis, id: EntityId): string[] {
  const least = kappa.get(id)
  if (least === undefined) return []
  return [Number.isFinite(least) ? words.kappa(least) : words.kappaInfinite]
}

function outsideGraph(network: Network, id: EntityId) {
  const relations = network.relationsOf.get(id) ?? []
  if (relations.length === 0) return words.noRelations
  const others = relations.map(({ source, target }) => (source === id ? target : source))
  return words.nothingFlows(counted([...new Set(others)], relations.length), relations.length)
}

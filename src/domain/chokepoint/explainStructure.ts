import { chokepointReasons } from '../../words/chokepointReasons.ts'
import type { EntityId } from '../network/schema/entity.ts'
import { counted, sentence, type ExplanationSentence } from './explanation.ts'
import type { ChokepointAnalysis, StructureAnalysis } from './result.ts'

const words = chokepointReasons.structure

const say = (said: Parameters<typeof sentence>[1]) => sentence('structure', said)

/** What an entity means for a network that has no routes to count. */
export function explainStructure(
  { inGraph }: ChokepointAnalysis,
  result: StructureAnalysis,
  id: EntityId,
): ExplanationSentence[] {
  const sentences = [say(words.instead(result.reason))]
  if (!inGraph.includes(id)) return [...sentences, say(words.noRelations)]
  sentences.push(say(result.cutEntities.includes(id) ? words.cut : words.notCut))

  const bridges = result.bridges.filter((ends) => ends.includes(id))
  const others = bridges.map(([a, b]) => (a === id ? b : a))
  if (others.length > 0) sentences.push(say(words.bridges(counted(others), others.length)))

  const place = result.betweenness.findIndex((row) => row.id === id)
  const row = result.betweenness[place]
  const all = counted(result.betweenness.map((other) => other.id))
  sentences.push(say(row ? words.betweenness(row.share, place + 1, all) : words.noBetweenness))
  const starts = result.betweennessSampledFrom
  if (row && starts !== undefined) sentences.push(say(words.sampled(starts)))
  return [...sentences, ...explainStanding(result, id)]
}

function explainStanding({ standings }: StructureAnalysis, id: EntityId): ExplanationSentence[] {
  const own = standings.find((standing) => standing.id === id)
  if (!own) return []
  const group = standings.filter(({ core }) => core >= own.core).map((standing) => standing.id)
  const deepest = Math.max(...standings.map(({ core }) => core))
  return [
    say(words.core(own.core, counted(group), deepest)),
    say(words.pageRank(own.pageRank, standings.length)),
  ]
}

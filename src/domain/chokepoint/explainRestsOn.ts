import { chokepointReasons as words } from '../../words/chokepointReasons.ts'
import type { Network } from '../network/network.ts'
import { coverFirms } from './coverFirms.ts'
import { counted, sentence, type ExplanationSentence } from './explanation.ts'
import { ownFronts } from './ownFronts.ts'
import type { ChokepointAnalysis, EntityScore } from './result.ts'

/**
 * On which entry points a score rests, and which of them are its own fronts, or fronts at all; and that own ones can count
 * with it, where that would change anything.
 */
export function explainRestsOn(
  network: Network,
  { couldCountWith }: Pick<ChokepointAnalysis, 'couldCountWith'>,
  { id, restsOn }: Pick<EntityScore, 'id' | 'restsOn'>,
): ExplanationSentence {
  if (restsOn.length === 0) return sentence('restsOn', words.restsOnNobody)
  const own = ownFronts(network, id, restsOn)
  const cover = coverFirms(network, restsOn)
  const all = restsOn.length
  return sentence('restsOn', [
    ...words.restsOn(
      counted(restsOn),
      all,
      own.length > 0 ? words.ownFronts(counted(own), own.length, all) : [],
      cover.length > 0 ? words.coverFirms(counted(cover), cover.length, all) : [],
    ),
    ...(own.some((front) => couldCountWith.has(front)) ? [words.canCountTogether] : []),
  ])
}

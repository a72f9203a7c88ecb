import type { EntityId } from '../domain/network/schema/entity.ts'
import { bestStopsWords } from '../words/bestStops.ts'
import { commandLineWords } from '../words/commandLine.ts'
import type { BestReport } from './bestReport.ts'

function certificateSentence({ certificate, atMost, connectedPairs }: BestReport): string {
  if (certificate.kind === 'enumerated') return bestStopsWords.enumerated(certificate.sets)
  return certificate.kind === 'bound reached'
    ? bestStopsWords.boundReached(certificate.branches)
    : bestStopsWords.unproven(atMost, connectedPairs, certificate.branches)
}

/** Whom it is best to stop, to be read in a terminal. */
export function bestText(report: BestReport, nameOf: (id: EntityId) => string): string {
  const { k, greedy, best, gap, connectedPairs, certificate, over } = report
  const { best: words } = commandLineWords
  const choice = (title: string, { ids, pairsLost }: BestReport['best']) =>
    words.choice(title, ids.map(nameOf), pairsLost, connectedPairs)
  const isProven = certificate.kind !== 'unproven'
  const lines = [
    words.title(k),
    ...(over === 'ties' ? [bestStopsWords.overTies] : []),
    choice(bestStopsWords.greedy, greedy),
    choice(isProven ? bestStopsWords.best : bestStopsWords.bestFound, best),
    gap > 0 ? bestStopsWords.gap(gap, best.pairsLost) : bestStopsWords.noGap,
    certificateSentence(report),
  ]
  return `${lines.join('\n')}\n`
}

import { bestStopsWords as words } from '../../words/bestStops.ts'
import type { BestStops } from './removal.ts'

/** How sure the best set is, in a sentence. */
export function sayCertificate({ certificate, atMost, connectedPairs }: BestStops): string {
  if (certificate.kind === 'enumerated') return words.enumerated(certificate.sets)
  if (certificate.kind === 'bound reached') return words.boundReached(certificate.branches)
  return words.unproven(atMost, connectedPairs, certificate.branches)
}

/** How far greed stays behind, in a sentence. */
export function sayGap({ greedy, best }: BestStops): string {
  const missed = best.pairsLost - greedy.pairsLost
  return missed === 0 ? words.noGap : words.gap(missed, best.pairsLost)
}

/** What a search found, in one sentence to be spoken. */
export function sayBestStops(found: BestStops): string {
  return [
    words.found(found.best.stopped.length, found.best.pairsLost, found.connectedPairs),
    sayGap(found),
    sayCertificate(found),
  ].join(' ')
}

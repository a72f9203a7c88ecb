import { whatIfWords } from '../../words/whatIf.ts'
import { entityName } from '../network/entityName.ts'
import type { Network } from '../network/network.ts'
import type { StopEffect } from './removal.ts'
import { stopSummary } from './stopSummary.ts'

/** What a stop does, in one sentence. */
export function sayStopEffect(network: Network, effect: StopEffect): string {
  return whatIfWords.outcome({
    names: effect.stopped.map((id) => entityName(network, id)),
    lost: effect.pairsLost,
    pairs: effect.pairsBefore,
    cutOff: stopSummary(effect).cutOff.length,
    reached: effect.endUsers.length,
  })
}

import { prepareStopEffect } from '../analysis/removal/prepareStopEffect.ts'
import { stopEffectSteps } from '../analysis/removal/stopEffectTask.ts'
import { entityName } from '../domain/network/entityName.ts'
import { finish } from '../lib/steps.ts'
import { DEFAULT_ANALYSIS_SETTINGS } from '../domain/chokepoint/settings.ts'
import type { Network } from '../domain/network/network.ts'
import type { EntityId } from '../domain/network/schema/entity.ts'
import type { Supply } from '../domain/removal/removal.ts'
import { sayStopEffect } from '../domain/removal/sayStopEffect.ts'
import { stopSummary } from '../domain/removal/stopSummary.ts'

/** What stopping entities does, in the shape in which it is written as JSON. */
export type StoppedReport = ReturnType<typeof stoppedReport>

/** JSON cannot write an infinite κ as a number. */
const supplyReport = ({ kappa, ...supply }: Supply) => ({
  ...supply,
  kappa: kappa === Infinity ? ('infinite' as const) : kappa,
})

/** Works out what stopping entities of the network does. */
export function stoppedReport(network: Network, stopped: readonly EntityId[]) {
  const { task, read } = prepareStopEffect(network, DEFAULT_ANALYSIS_SETTINGS, stopped)
  const effect = read(finish(stopEffectSteps(task)))
  return {
    ids: effect.stopped,
    sentence: sayStopEffect(network, effect),
    pairsBefore: effect.pairsBefore,
    pairsLost: effect.pairsLost,
    cutOff: stopSummary(effect).cutOff,
    fragmentationBefore: effect.fragmentationBefore,
    fragmentationAfter: effect.fragmentationAfter,
    endUsers: effect.endUsers.map(({ id, before, after }) => ({
      id,
      name: entityName(network, id),
      before: supplyReport(before),
      after: supplyReport(after),
    })),
  }
}

import { bestStopsSteps } from '../analysis/removal/bestStopsTask.ts'
import { prepareBestStops } from '../analysis/removal/prepareBestStops.ts'
import { finish } from '../lib/steps.ts'
import { DEFAULT_ANALYSIS_SETTINGS } from '../domain/chokepoint/settings.ts'
import type { Network } from '../domain/network/network.ts'

/** Which entities are best to stop, in the shape in which it is written as JSON. */
export type BestReport = ReturnType<typeof bestReport>

/** Looks for the k entities whose stop loses most pairs: by greed, and the best with its certificate. */
export function bestReport(network: Network, k: number) {
  const { task, read } = prepareBestStops(network, DEFAULT_ANALYSIS_SETTINGS, k)
  const { budget, greedy, best, ...rest } = read(finish(bestStopsSteps(task)))
  return {
    k: budget,
    greedy: { ids: greedy.stopped, pairsLost: greedy.pairsLost },
    best: { ids: best.stopped, pairsLost: best.pairsLost },
    gap: best.pairsLost - greedy.pairsLost,
    ...rest,
  }
}

import { startLater } from '../analysis/client/startLater.ts'
import type { BestStops } from '../domain/removal/removal.ts'
import type { AtlasStore } from '../store/atlasStore.ts'
import { keepCurrent } from './keepCurrent.ts'

/**
 * Runs the search for the best entities to stop that was asked for, and ends it when it is cancelled or no longer fits the
 * network and what counts in it. Returns the undoing.
 */
export function keepBestStopsCurrent(store: AtlasStore): () => void {
  const { setBestStops, announce } = store.getState()
  // Its words are many, and wanted seldom.
  const tell = async (outcome: BestStops) =>
    announce((await import('../domain/removal/sayBestStops.ts')).sayBestStops(outcome))
  return keepCurrent(store, {
    restsOn: ({ open, analysisSettings, bestStopsAsked }) => [
      open,
      analysisSettings,
      bestStopsAsked,
    ],
    runOf: ({ bestStops }) => bestStops,
    setRun: setBestStops,
    start: ({ open, analysisSettings, bestStopsAsked }, onProgress) => {
      const asked = bestStopsAsked
      if (!asked || asked.open !== open || asked.settings !== analysisSettings) return null
      const { budget, costs } = asked
      const costOf = costs ? new Map(Object.entries(costs)) : undefined
      return startLater(async () => {
        const { startBestStops } = await import('../analysis/client/startBestStops.ts')
        return () => startBestStops(open.network, analysisSettings, budget, costOf, onProgress)
      })
    },
    onDone: (outcome) => void tell(outcome),
  })
}

import { startLater } from '../analysis/client/startLater.ts'
import type { OnProgress, RunningTask } from '../analysis/client/startTasks.ts'
import type { RoutesBetween } from '../domain/removal/removal.ts'
import type { AtlasState, AtlasStore } from '../store/atlasStore.ts'
import { routesWords } from '../words/routes.ts'
import { keepCurrent } from './keepCurrent.ts'

type Both = readonly [there: RoutesBetween, back: RoutesBetween]

function startBoth(
  { open, analysisSettings, routesAsked }: AtlasState,
  onProgress: OnProgress,
): RunningTask<Both> | null {
  if (!open || routesAsked?.kind !== 'between') return null
  const [one, other] = routesAsked.ids
  return startLater(async () => {
    const { startRoutesBetween } = await import('../analysis/client/startRoutesBetween.ts')
    return () => {
      const there = startRoutesBetween(open.network, analysisSettings, one, other, onProgress)
      const back = startRoutesBetween(open.network, analysisSettings, other, one)
      return {
        result: Promise.all([there.result, back.result]),
        cancel: () => {
          there.cancel()
          back.cancel()
        },
        isInThread: () => there.isInThread() || back.isInThread(),
      }
    }
  })
}

/** Finds the routes between two entities that were asked for, both ways, and again when what counts changes. Returns the undoing. */
export function keepRoutesCurrent(store: AtlasStore): () => void {
  const { setRoutesBetween, announce } = store.getState()
  return keepCurrent<Both>(store, {
    restsOn: ({ open, analysisSettings, routesAsked }) => [open, analysisSettings, routesAsked],
    runOf: ({ routesBetween }) => routesBetween,
    setRun: setRoutesBetween,
    start: startBoth,
    onDone: ([there, back], { open }) => {
      const nameOf = (id: string) => open?.network.entityById.get(id)?.name ?? id
      const counts = [there.routes.length, back.routes.length] as const
      announce(routesWords.found(nameOf(there.from), nameOf(there.to), ...counts))
    },
  })
}

import { startPrepared } from '../analysis/client/startPrepared.ts'
import { preparePosition } from '../analysis/sureness/preparePosition.ts'
import { prepareShipments } from '../analysis/sureness/prepareShipments.ts'
import type { AtlasState, AtlasStore } from '../store/atlasStore.ts'
import { selectRun } from '../store/selectors/selectRun.ts'

/** The entity that is read about, when there is exactly one. */
function readEntity({ selection }: AtlasState): string | null {
  const [first = null, ...others] = selection.entities
  return others.length === 0 ? first : null
}

/**
 * Finds out where the selected entity stands, and once for every run what becomes of shipments, whenever an analysis has
 * finished or another entity is read about. Witnesses drawn for an entity go with it. Returns the undoing.
 */
export function keepPositionCurrent(store: AtlasStore): () => void {
  let cancelPosition: (() => void) | undefined
  let cancelShipments: (() => void) | undefined
  let askedPosition = ''
  let askedShipments = ''

  const findPosition = (state: AtlasState, runId: string, id: string) => {
    const asked = `${runId} ${id}`
    if (!state.open || asked === askedPosition) return
    askedPosition = asked
    cancelPosition?.()
    const prepared = preparePosition(state.open.network, state.analysisSettings, id)
    if (!prepared) return state.setPosition(runId, id, null)
    const job = startPrepared(prepared)
    cancelPosition = job.cancel
    // One that is cancelled or fails leaves the position unknown.
    job.result.then((found) => state.setPosition(runId, id, found)).catch(() => {})
  }

  const findShipments = (state: AtlasState, runId: string) => {
    if (!state.open || runId === askedShipments) return
    askedShipments = runId
    cancelShipments?.()
    const prepared = prepareShipments(state.open.network, state.analysisSettings)
    if (!prepared) return state.setShipments(runId, null)
    const job = startPrepared(prepared)
    cancelShipments = job.cancel
    job.result.then((found) => state.setShipments(runId, found)).catch(() => {})
  }

  const follow = (state: AtlasState) => {
    const id = readEntity(state)
    const run = selectRun(state)
    if (state.analysis.status !== 'done' || !run || id === null) return
    findPosition(state, run.id, id)
    findShipments(state, run.id)
  }

  const unsubscribe = store.subscribe((state, before) => {
    const isOther = readEntity(state) !== readEntity(before)
    if (isOther) state.suppose('witness', [])
    if (isOther || state.analysis !== before.analysis) follow(state)
  })
  return () => {
    cancelPosition?.()
    cancelShipments?.()
    unsubscribe()
  }
}

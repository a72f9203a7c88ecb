import type { RunningTask } from '../analysis/client/startTasks.ts'
import type { Position } from '../domain/sureness/position.ts'
import type { ShipmentSupply } from '../domain/sureness/shipments.ts'
import type { AtlasState, AtlasStore } from '../store/atlasStore.ts'
import { selectRun } from '../store/selectors/selectRun.ts'

/** The entity that is read about, when there is exactly one. */
function readEntity({ selection }: AtlasState): string | null {
  const [first = null, ...others] = selection.entities
  return others.length === 0 ? first : null
}

/** Asks one question at a time: a new one cancels the one before, and the same one is not asked twice. */
function createAsker<Found>() {
  let current = ''
  let cancel: (() => void) | undefined

  const ask = async (
    question: string,
    start: () => Promise<RunningTask<Found> | null>,
    tell: (found: Found | null) => void,
  ) => {
    if (question === current) return
    current = question
    cancel?.()
    cancel = undefined
    const job = await start()
    if (question !== current) return job?.cancel()
    cancel = job?.cancel
    const found = job && (await job.result)
    if (question === current) tell(found)
  }
  return {
    /** An answer that is cancelled or fails stays unknown. */
    ask: (...asked: Parameters<typeof ask>) => {
      ask(...asked).catch(() => {})
    },
    stop: () => {
      current = ''
      cancel?.()
    },
  }
}

// Needed only once something is selected: it does not hold up the first picture.
const client = () => import('../analysis/client/startPositions.ts')

/**
 * Finds out where the selected entity stands, and once for every run what becomes of shipments, whenever an analysis has
 * finished or another entity is read about. Witnesses drawn for an entity go with it. Returns the undoing.
 */
export function keepPositionCurrent(store: AtlasStore): () => void {
  const positions = createAsker<Position>()
  const shipments = createAsker<ShipmentSupply>()

  const follow = (state: AtlasState) => {
    const { open, analysisSettings, analysis, setPosition, setShipments } = state
    const id = readEntity(state)
    const run = selectRun(state)
    if (analysis.status !== 'done' || !open || !run || id === null) return
    const { network } = open
    positions.ask(
      `${run.id} ${id}`,
      async () => (await client()).startPosition(network, analysisSettings, id),
      (found) => setPosition(run.id, id, found),
    )
    shipments.ask(
      run.id,
      async () => (await client()).startShipments(network, analysisSettings),
      (found) => setShipments(run.id, found),
    )
  }

  const unsubscribe = store.subscribe((state, before) => {
    const isOther = readEntity(state) !== readEntity(before)
    if (isOther) state.suppose('witness', [])
    if (isOther || state.analysis !== before.analysis) follow(state)
  })
  return () => {
    positions.stop()
    shipments.stop()
    unsubscribe()
  }
}

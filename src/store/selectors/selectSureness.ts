import type { Position } from '../../domain/sureness/position.ts'
import type { ShipmentSupply } from '../../domain/sureness/shipments.ts'
import type { Sureness } from '../../domain/sureness/sureness.ts'
import { surenessKey } from '../../domain/sureness/surenessKey.ts'
import type { AtlasState } from '../atlasStore.ts'
import type { DrawsJob } from '../surenessSlice.ts'
import { selectRun } from './selectRun.ts'

/** What draws would rest on now; null before any analysis. */
export function selectSurenessKey(state: AtlasState): string | null {
  const run = selectRun(state)
  return run && surenessKey(run.id, state.surenessSettings)
}

/** The finished draws over what is shown now; null where there are none. */
export function selectSureness(state: AtlasState): Sureness | null {
  const key = selectSurenessKey(state)
  return key === null ? null : (state.draws.get(key) ?? null)
}

const IDLE: DrawsJob = { status: 'idle' }

/** The draws under way over what is shown now; those over anything else are nobody's business. */
export function selectDrawsJob(state: AtlasState): DrawsJob {
  const { drawsJob } = state
  return drawsJob.status !== 'idle' && drawsJob.key === selectSurenessKey(state) ? drawsJob : IDLE
}

/** Where the entity that is read stands; undefined until it is known, null where it cannot be said. */
export function selectPosition(state: AtlasState): Position | null | undefined {
  const { position, selection } = state
  const isCurrent =
    position?.runId === selectRun(state)?.id && position?.id === selection.entities[0]
  return isCurrent ? position?.found : undefined
}

/** Supply by shipments; undefined until it is known, null where there are no routes. */
export function selectShipments(state: AtlasState): ShipmentSupply | null | undefined {
  const { shipments } = state
  return shipments?.runId === selectRun(state)?.id ? shipments?.found : undefined
}

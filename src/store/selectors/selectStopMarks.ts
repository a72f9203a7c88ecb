import type { FlowArcs } from '../../domain/chokepoint/flowArcs.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import type { RelationId } from '../../domain/network/schema/relation.ts'
import type { StopEffect } from '../../domain/removal/removal.ts'
import { stepRelations } from '../../domain/removal/stepRelations.ts'
import { memoizeLast } from '../../lib/memoizeLast.ts'
import type { AtlasState } from '../atlasStore.ts'
import { outcomeOf } from '../run.ts'
import { selectFlowArcs } from './selectFlowArcs.ts'
import { selectIsWhatIf } from './selectMode.ts'

/** What the picture marks while something is stopped. */
export interface StopMarks {
  readonly stopped: ReadonlySet<EntityId>
  /** End users that were reached and are no more. */
  readonly cutOff: ReadonlySet<EntityId>
  /** Relations of the routes that are left where the shortest had to change. */
  readonly reroutes: ReadonlySet<RelationId>
}

const NO_MARKS: StopMarks = { stopped: new Set(), cutOff: new Set(), reroutes: new Set() }

const marksFor = memoizeLast(
  (stopped: readonly EntityId[], effect: StopEffect | null, flow: FlowArcs): StopMarks => ({
    stopped: new Set(stopped),
    cutOff: new Set(
      effect?.endUsers.flatMap(({ id, before, after }) =>
        before.isReached && !after.isReached ? [id] : [],
      ),
    ),
    reroutes: new Set(effect ? stepRelations(flow, effect.reroutes) : []),
  }),
)

/** Ghosts, end users cut off and surviving reroutes; nothing in Explore, and what is computed as soon as it is. */
export function selectStopMarks(state: AtlasState): StopMarks {
  if (!selectIsWhatIf(state) || state.stopped.length === 0) return NO_MARKS
  const flow = selectFlowArcs(state)
  return flow ? marksFor(state.stopped, outcomeOf(state.stopEffect), flow) : NO_MARKS
}

import type { EntityId } from '../network/schema/entity.ts'
import type { Dealing, Position } from './position.ts'

/** An undocumented relation as a witness, and how many pairs it alone would join, where that is what it is about. */
export interface Witness {
  readonly dealing: Dealing
  readonly pairs: number | null
}

/** Witnesses against one finding. */
export interface WitnessGroup {
  /** whom the finding is about; null where it is about pairs */
  readonly endUser: EntityId | null
  /** 1: any one of the witnesses would do; more: all of them together would */
  readonly distance: number
  /** how many would do, listed or not */
  readonly alternatives: number
  readonly witnesses: readonly Witness[]
}

const plain = (dealing: Dealing): Witness => ({ dealing, pairs: null })

/** The witnesses against each finding about an entity; nothing where no relation would refute it. */
export function shownWitnesses({ bypasses, pairWitnesses }: Position): WitnessGroup[] {
  if (bypasses.length === 0)
    return pairWitnesses.length === 0
      ? []
      : [
          {
            endUser: null,
            distance: 1,
            alternatives: pairWitnesses.length,
            witnesses: pairWitnesses,
          },
        ]
  return bypasses.flatMap(({ endUser, distance, alternatives, witnesses, steps }) =>
    distance === null
      ? []
      : [
          {
            endUser,
            distance,
            alternatives,
            witnesses: (distance === 1 ? witnesses : steps).map(plain),
          },
        ],
  )
}

import type { EntityId } from '../network/schema/entity.ts'
import type { RelationId } from '../network/schema/relation.ts'
import { decimalDigits, toUnits } from './exactPercent.ts'

/** One row of a share register: exact decimals; without `range` the size of the stake is not stated. */
export interface StakeRow {
  readonly holder: EntityId
  readonly held: EntityId
  readonly range?: { readonly min: string; readonly max: string }
  readonly relation?: RelationId
}

/** What one holder has of one entity, in units of the table. */
export interface Stake {
  readonly holder: EntityId
  readonly held: EntityId
  readonly min: bigint
  readonly max: bigint
  /** the most that is stated: below `max` where a row states no size */
  readonly statedMax: bigint
  readonly isStated: boolean
  readonly relations: readonly RelationId[]
}

/** All stakes of a network as whole numbers, so that no sum is ever rounded. */
export interface StakeTable {
  /** a unit is 10^-digits percent */
  readonly digits: number
  /** 100 percent in units */
  readonly whole: bigint
  readonly holdersOf: ReadonlyMap<EntityId, readonly Stake[]>
  readonly holdingsOf: ReadonlyMap<EntityId, readonly Stake[]>
}

const least = (a: bigint, b: bigint) => (a < b ? a : b)
const most = (a: bigint, b: bigint) => (a > b ? a : b)

function grouped(stakes: readonly Stake[], by: 'holder' | 'held'): Map<EntityId, Stake[]> {
  const groups = new Map<EntityId, Stake[]>()
  for (const stake of stakes) {
    const group = groups.get(stake[by])
    if (group) group.push(stake)
    else groups.set(stake[by], [stake])
  }
  return groups
}

/**
 * Makes the table. Several rows of one holder in one entity may tell of one stake or of several: together they are at
 * least the largest and at most their sum.
 */
export function stakeTable(rows: readonly StakeRow[]): StakeTable {
  const digits = rows.reduce(
    (found, { range }) =>
      range ? Math.max(found, decimalDigits(range.min), decimalDigits(range.max)) : found,
    0,
  )
  const whole = toUnits('100', digits)
  const byPair = new Map<string, Stake>()
  for (const { holder, held, range, relation } of rows) {
    const key = JSON.stringify([holder, held])
    const before = byPair.get(key)
    const min = range ? toUnits(range.min, digits) : 0n
    const max = range ? toUnits(range.max, digits) : 0n
    byPair.set(key, {
      holder,
      held,
      min: most(before?.min ?? 0n, min),
      max: least(whole, (before?.max ?? 0n) + (range ? max : whole)),
      statedMax: least(whole, (before?.statedMax ?? 0n) + max),
      isStated: (before?.isStated ?? true) && range !== undefined,
      relations: [...(before?.relations ?? []), ...(relation === undefined ? [] : [relation])],
    })
  }
  const stakes = [...byPair.values()]
  return {
    digits,
    whole,
    holdersOf: grouped(stakes, 'held'),
    holdingsOf: grouped(stakes, 'holder'),
  }
}

import type { EntityId } from '../network/schema/entity.ts'
import { decimalDigits, toUnits } from './exactPercent.ts'
import type { OwnershipRule } from './ownershipRule.ts'
import type { Stake, StakeTable } from './stakeTable.ts'

/**
 * How stakes that are ranges or not stated count: as little as they can be, as much as is stated, or as much as can be;
 * `open` is the last, were all those listed who hold stakes of unstated size, as far as these stakes go.
 */
export type StakeBound = 'least' | 'stated' | 'most' | 'open'

type Terms = Pick<OwnershipRule, 'threshold' | 'comparison' | 'isAggregated'>

/** The round in which each blocked entity became one; 0 for those the rule starts from. */
export type BlockedRounds = ReadonlyMap<EntityId, number>

const sum = (amounts: readonly bigint[]) => amounts.reduce((total, amount) => total + amount, 0n)
const largest = (amounts: readonly bigint[]) =>
  amounts.reduce((found, amount) => (amount > found ? amount : found), 0n)

const maximum = { least: 'min', stated: 'statedMax', most: 'max', open: 'max' } as const

/** What some of the holders have together: never less than their minima, nor more than the minima of the others leave. */
function together(
  { whole }: StakeTable,
  counted: readonly Stake[],
  others: readonly Stake[],
  bound: StakeBound,
): bigint {
  const atLeast = sum(counted.map(({ min }) => min))
  const wanted = sum(counted.map((stake) => stake[maximum[bound]]))
  const left = whole - sum(others.map(({ min }) => min))
  return largest([atLeast, wanted < left ? wanted : left])
}

/**
 * The share of an entity that a rule looks at, in units of the table: what the counted stakes are together, or the
 * largest of them where the rule does not add up.
 */
export function heldShare(
  table: StakeTable,
  { isAggregated }: Pick<Terms, 'isAggregated'>,
  held: EntityId,
  isCounted: (stake: Stake) => boolean,
  bound: StakeBound,
): bigint {
  const holders = table.holdersOf.get(held) ?? []
  const counted = holders.filter(isCounted)
  const groups = isAggregated ? [counted] : counted.map((stake) => [stake])
  return largest(
    groups.map((group) =>
      together(
        table,
        group,
        holders.filter((stake) => !group.includes(stake)),
        bound,
      ),
    ),
  )
}

/** Whether a share in units of a table meets the threshold of a rule. */
export function meetsThreshold(table: StakeTable, terms: Terms, share: bigint): boolean {
  const digits = Math.max(table.digits, decimalDigits(terms.threshold))
  const threshold = toUnits(terms.threshold, digits)
  const units = share * 10n ** BigInt(digits - table.digits)
  return terms.comparison === 'at least' ? units >= threshold : units > threshold
}

/**
 * Everything a rule blocks, by rounds: the least fixed point above `start` of "stakes held by blocked holders meet the
 * threshold" (OFAC FAQ 401; never multiplied along a chain). Whoever is blocked only by a circle of owners is not in it.
 * Time: each round looks again at what those of the round before hold.
 */
export function blockedHolders(
  table: StakeTable,
  terms: Terms,
  start: Iterable<EntityId>,
  bound: StakeBound,
): BlockedRounds {
  const rounds = new Map<EntityId, number>()
  for (const id of start) rounds.set(id, 0)
  const isOpen = ({ holder, held, isStated }: Stake) =>
    bound === 'open' && !isStated && holder !== held
  const isCounted = (stake: Stake) => rounds.has(stake.holder) || isOpen(stake)
  let latest = [...rounds.keys()]
  let touched = [...table.holdersOf].filter(([, stakes]) => stakes.some(isOpen)).map(([id]) => id)
  for (let round = 1; latest.length + touched.length > 0; round += 1) {
    for (const id of latest)
      for (const { held } of table.holdingsOf.get(id) ?? []) touched.push(held)
    latest = [...new Set(touched)].filter(
      (id) =>
        !rounds.has(id) &&
        meetsThreshold(table, terms, heldShare(table, terms, id, isCounted, bound)),
    )
    for (const id of latest) rounds.set(id, round)
    touched = []
  }
  return rounds
}

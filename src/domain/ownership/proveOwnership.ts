import type { EntityId } from '../network/schema/entity.ts'
import type { OwnershipVerdict, RuleOutcome } from './assessOwnership.ts'
import { ownershipVerdict } from './assessOwnership.ts'
import { heldShare } from './blockedHolders.ts'
import type { Stake, StakeTable } from './stakeTable.ts'

/** The sum behind one verdict: which stakes a rule counts, and how much that is at least and at most, in units. */
export interface OwnershipSum {
  readonly held: EntityId
  readonly verdict: OwnershipVerdict
  readonly counted: readonly Stake[]
  /** stakes of unstated size whose holders neither are listed nor may be blocked */
  readonly unstated: readonly Stake[]
  readonly least: bigint
  readonly most: bigint
}

/** Why a rule says what it says of an entity. */
export interface OwnershipProof {
  /** holders the rule starts from that the sums count */
  readonly start: readonly EntityId[]
  /** a chain: every sum counts only holders of `start` or of sums before it; the last is about the entity itself */
  readonly sums: readonly OwnershipSum[]
}

/**
 * Proves a verdict by sums. Of a blocked entity they hold only what blocks it, in the order it came about. Of any other
 * they hold its owners, and theirs, as far as they are on record, so that one sees which of them do not count, and why.
 */
export function proveOwnership(
  stakes: StakeTable,
  outcome: RuleOutcome,
  id: EntityId,
): OwnershipProof {
  const { rule, least, most } = outcome
  const roundOf = (holder: EntityId) => least.get(holder) ?? Infinity
  const isStart = (holder: EntityId) => roundOf(holder) === 0

  const counts = (held: EntityId) => {
    const round = roundOf(held)
    return (holder: EntityId) =>
      round === Infinity ? holder !== held && most.has(holder) : roundOf(holder) < round
  }
  const sumOf = (held: EntityId): OwnershipSum => {
    const holders = stakes.holdersOf.get(held) ?? []
    const isCounted = counts(held)
    return {
      held,
      verdict: ownershipVerdict(stakes, outcome, held),
      counted: holders.filter(({ holder }) => isCounted(holder)),
      unstated: holders.filter(
        ({ holder, isStated }) => !isStated && holder !== held && !most.has(holder),
      ),
      least: heldShare(
        stakes,
        rule,
        held,
        ({ holder }) => isCounted(holder) && least.has(holder),
        'least',
      ),
      most: heldShare(stakes, rule, held, ({ holder }) => isCounted(holder), 'most'),
    }
  }

  if (isStart(id)) return { start: [id], sums: [] }
  const order = new Set([id])
  const sums: OwnershipSum[] = []
  for (const held of order) {
    const sum = sumOf(held)
    sums.push(sum)
    const onward = sum.verdict === 'blocked' ? sum.counted : (stakes.holdersOf.get(held) ?? [])
    for (const { holder } of onward)
      if (!isStart(holder) && stakes.holdersOf.has(holder)) order.add(holder)
  }
  const [blocked, others] = [true, false].map((is) =>
    sums.filter(({ held }) => least.has(held) === is),
  ) as [OwnershipSum[], OwnershipSum[]]
  const start = new Set(sums.flatMap(({ counted }) => counted.map(({ holder }) => holder)))
  return {
    start: [...start].filter(isStart),
    sums: [
      ...blocked.toSorted((a, b) => roundOf(a.held) - roundOf(b.held)),
      ...others.toReversed(),
    ],
  }
}

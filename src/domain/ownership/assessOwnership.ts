import type { Network } from '../network/network.ts'
import type { EntityId } from '../network/schema/entity.ts'
import { blockedHolders, type BlockedRounds } from './blockedHolders.ts'
import { listedHolders } from './listedHolders.ts'
import { networkStakes } from './networkStakes.ts'
import { OWNERSHIP_RULES } from './ownershipRules.ts'
import type { OwnershipRule } from './ownershipRule.ts'
import type { StakeTable } from './stakeTable.ts'

/** What one rule makes of a network. Rounds 0 are those it starts from. */
export interface RuleOutcome {
  readonly rule: OwnershipRule
  readonly listed: ReadonlySet<EntityId>
  readonly least: BlockedRounds
  readonly stated: BlockedRounds
  readonly most: BlockedRounds
  readonly open: BlockedRounds
}

/** What all rules make of a network, in the order of the table of rules. */
export interface OwnershipOutcome {
  readonly stakes: StakeTable
  readonly rules: readonly RuleOutcome[]
}

/**
 * `listed` and `supposed`: the rule starts from it, by the file or by a person's what-if. `blocked`: meets the arithmetic.
 * `possible`: may meet it, by the ranges that are stated. `unknown`: stakes or owners are not on record, and whether it
 * meets the arithmetic hangs on them, or would if their holders were listed. `clear`: does not meet it on loaded data.
 */
export type OwnershipVerdict = 'listed' | 'supposed' | 'blocked' | 'possible' | 'unknown' | 'clear'

/** Applies every rule to a network, with entities that a person takes as listed by every authority. */
export function assessOwnership(network: Network, supposed: readonly EntityId[]): OwnershipOutcome {
  const stakes = networkStakes(network)
  const rules = OWNERSHIP_RULES.map((rule): RuleOutcome => {
    const listed = new Set(listedHolders(network, rule))
    const start = new Set([...listed, ...supposed])
    return {
      rule,
      listed,
      least: blockedHolders(stakes, rule, start, 'least'),
      stated: blockedHolders(stakes, rule, start, 'stated'),
      most: blockedHolders(stakes, rule, start, 'most'),
      open: blockedHolders(stakes, rule, start, 'open'),
    }
  })
  return { stakes, rules }
}

/** What a rule says of one entity. */
export function ownershipVerdict(
  stakes: StakeTable,
  { listed, least, stated, open }: RuleOutcome,
  id: EntityId,
): OwnershipVerdict {
  if (listed.has(id)) return 'listed'
  if (least.has(id)) return least.get(id) === 0 ? 'supposed' : 'blocked'
  if (stated.has(id)) return 'possible'
  return open.has(id) || !stakes.holdersOf.has(id) ? 'unknown' : 'clear'
}

/** The entities that meet the arithmetic of a rule without being listed or taken as listed, in the order found. */
export function entitiesMeeting({ least }: RuleOutcome): readonly EntityId[] {
  return [...least].filter(([, round]) => round > 0).map(([id]) => id)
}

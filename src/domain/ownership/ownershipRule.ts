import type { PartialDate } from '../network/partialDate.ts'

export const OWNERSHIP_RULE_IDS = ['ofac', 'eu', 'eu-before-2024', 'uk'] as const
export type OwnershipRuleId = (typeof OWNERSHIP_RULE_IDS)[number]

/** What a rule asks beside stakes, and the arithmetic leaves out. */
export type NotModelled =
  | 'control'
  | 'voting rights'
  | 'board'
  | 'joint arrangement'
  | 'rebuttal'
  | 'blocked by status'
  | 'other listings'

/** An official document a rule is taken from. */
export interface RuleSource {
  readonly title: string
  readonly publisher: string
  readonly date: PartialDate
  readonly url: string
}

/**
 * How an authority extends its listings to what the listed own. Every rule is the least fixed point of "stakes that
 * blocked holders hold directly reach the threshold": a blocked entity counts as a holder with all of its stakes.
 */
export interface OwnershipRule {
  readonly id: OwnershipRuleId
  /** Authorities, as network files write them, whose designations start the rule. */
  readonly authorities: readonly string[]
  /** percent, as an exact decimal */
  readonly threshold: string
  readonly comparison: 'at least' | 'more than'
  /** Whether stakes of several blocked holders are added up; otherwise each stands alone. */
  readonly isAggregated: boolean
  readonly from: PartialDate
  /** its last day; absent while it is in force */
  readonly until?: PartialDate
  readonly sources: readonly RuleSource[]
  readonly notModelled: readonly NotModelled[]
}

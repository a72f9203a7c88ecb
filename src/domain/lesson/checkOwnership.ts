import { lessonWords } from '../../words/lessons.ts'
import { ownershipWords } from '../../words/ownership.ts'
import {
  assessOwnership,
  ownershipVerdict,
  type OwnershipVerdict,
  type RuleOutcome,
} from '../ownership/assessOwnership.ts'
import { explainOwnership } from '../ownership/explainOwnership.ts'
import type { OwnershipRuleId } from '../ownership/ownershipRule.ts'
import type { Network } from '../network/network.ts'
import type { EntityId } from '../network/schema/entity.ts'
import type { Outcome } from './outcome.ts'

const { ownership: words } = lessonWords.outcomes

/** What can be answered; the other verdicts are no riddle. */
export const OWNERSHIP_ANSWERS = ['blocked', 'possible', 'unknown', 'clear'] as const
export type OwnershipAnswer = (typeof OWNERSHIP_ANSWERS)[number]

/** An entity under a rule, with entities taken as listed. */
export interface OwnershipQuestion {
  readonly entity: EntityId
  readonly rule: OwnershipRuleId
  readonly supposedListed?: readonly EntityId[] | undefined
}

/** What the arithmetic says, with its chain of sums in words. */
export interface OwnershipSaid {
  readonly verdict: OwnershipVerdict
  readonly reasons: readonly string[]
}

const textOf = ({ parts }: { readonly parts: readonly { readonly text: string }[] }) =>
  parts.map(({ text }) => text).join('')

/** What a rule makes of the entity that a task asks about. */
export function ownershipSaid(network: Network, asked: OwnershipQuestion): OwnershipSaid {
  const { stakes, rules } = assessOwnership(network, asked.supposedListed ?? [])
  const outcome: RuleOutcome | undefined = rules.find(({ rule }) => rule.id === asked.rule)
  if (!outcome) throw new Error(`There is no rule ${asked.rule}`)
  const { conclusion, chain, remarks } = explainOwnership(
    network,
    { stakes },
    outcome,
    asked.entity,
  )
  return {
    verdict: ownershipVerdict(stakes, outcome, asked.entity),
    reasons: [conclusion, ...chain, ...remarks].map(textOf),
  }
}

/** Whether an answer is what the arithmetic says. */
export function checkOwnership(answer: OwnershipAnswer, { verdict }: OwnershipSaid): Outcome {
  const said = ownershipWords.verdicts[answer]
  return answer === verdict
    ? { standing: 'right', score: 1, sentence: words.right(said) }
    : { standing: 'wrong', score: 0, sentence: words.wrong(said) }
}

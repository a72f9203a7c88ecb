import { ownershipWords as words } from '../../words/ownership.ts'
import {
  sentence,
  type ExplanationPart,
  type ExplanationSentence,
} from '../chokepoint/explanation.ts'
import { entityName } from '../network/entityName.ts'
import type { Network } from '../network/network.ts'
import type { EntityId } from '../network/schema/entity.ts'
import type { OwnershipOutcome, OwnershipVerdict, RuleOutcome } from './assessOwnership.ts'
import { fromUnits } from './exactPercent.ts'
import { startingListings } from './listedHolders.ts'
import { proveOwnership, type OwnershipSum } from './proveOwnership.ts'
import type { Stake, StakeTable } from './stakeTable.ts'

/** What a rule says of an entity, and why: the conclusion first, then the chain of sums, the last about the entity. */
export interface OwnershipExplanation {
  readonly verdict: OwnershipVerdict
  readonly conclusion: ExplanationSentence
  readonly chain: readonly ExplanationSentence[]
  /** what the holders on record leave open */
  readonly remarks: readonly ExplanationSentence[]
}

const say = (said: Parameters<typeof sentence>[1]) => sentence('ownership', said)

const nameIn =
  (network: Network) =>
  (id: EntityId): ExplanationPart => ({ text: entityName(network, id), ids: [id] })

/** The size of a stake in words, ranges and unstated ones included. */
export function stakeText({ digits }: StakeTable, { min, max, isStated }: Stake): string {
  if (!isStated && min === 0n) return words.notStated
  return words.range(fromUnits(min, digits), fromUnits(max, digits))
}

/** Explains the verdict of one rule on one entity. */
export function explainOwnership(
  network: Network,
  { stakes }: Pick<OwnershipOutcome, 'stakes'>,
  outcome: RuleOutcome,
  id: EntityId,
): OwnershipExplanation {
  const { start, sums } = proveOwnership(stakes, outcome, id)
  const verdict = sums.at(-1)?.verdict ?? (outcome.listed.has(id) ? 'listed' : 'supposed')
  const isSettled = verdict === 'blocked' || verdict === 'listed' || verdict === 'supposed'
  return {
    verdict,
    conclusion: conclude(network, stakes, verdict, sums.at(-1)),
    chain: [
      ...start.map((holder) => startSentence(network, outcome, holder)),
      ...sums.map((sum) => sumSentence(network, stakes, outcome, sum)),
    ],
    remarks: isSettled
      ? []
      : [...remarksOn(stakes, id), say(words.loadedListings(outcome.listed.size))],
  }
}

function conclude(
  network: Network,
  stakes: StakeTable,
  verdict: OwnershipVerdict,
  sum: OwnershipSum | undefined,
): ExplanationSentence {
  if (verdict !== 'unknown') return say(words.conclusion[verdict])
  if (!sum || !stakes.holdersOf.has(sum.held)) return say(words.noOwner)
  const unstated = [...sum.counted, ...sum.unstated].filter(({ isStated }) => !isStated)
  return unstated.length === 0
    ? say(words.stakesNotKnownUp)
    : say(words.stakesNotKnown(unstated.map(({ holder }) => nameIn(network)(holder))))
}

function startSentence(network: Network, { rule, listed }: RuleOutcome, id: EntityId) {
  const name = nameIn(network)(id)
  const entity = network.entityById.get(id)
  if (!entity || !listed.has(id)) return say(words.startsFromSupposed(name))
  const listings = startingListings(network, rule, entity).map(({ authority, date }) =>
    words.listing(authority, date),
  )
  return say(words.startsFromListed(name, listings))
}

function sumSentence(
  network: Network,
  stakes: StakeTable,
  { rule }: RuleOutcome,
  { held, verdict, counted, unstated, least, most }: OwnershipSum,
): ExplanationSentence {
  if (verdict === 'unknown' && counted.length === 0) {
    const holders = unstated.map(({ holder }) => nameIn(network)(holder))
    return say(words.unlistedHolders(nameIn(network)(held), holders))
  }
  const { digits } = stakes
  const wanted = counted.reduce((sum, { max }) => sum + max, 0n)
  const isCapped = rule.isAggregated && most < wanted && most < stakes.whole
  return say(
    words.sum({
      held: nameIn(network)(held),
      counted: counted.map((stake) => ({
        holder: nameIn(network)(stake.holder),
        share: stakeText(stakes, stake),
      })),
      isAggregated: rule.isAggregated,
      least: fromUnits(least, digits),
      most: fromUnits(most, digits),
      left: isCapped ? fromUnits(most, digits) : null,
      sign: rule.comparison === 'at least' ? '≥' : '>',
      threshold: rule.threshold,
      verdict: verdict === 'listed' || verdict === 'supposed' ? 'blocked' : verdict,
    }),
  )
}

function remarksOn(stakes: StakeTable, id: EntityId): ExplanationSentence[] {
  const { digits, whole } = stakes
  const holders = stakes.holdersOf.get(id) ?? []
  const [least, most] = holders.reduce(([low, high], { min, max }) => [low + min, high + max], [
    0n,
    0n,
  ] as [bigint, bigint])
  const own = holders.find(({ holder }) => holder === id)
  return [
    ...(holders.length > 0 && most < whole
      ? [say(words.unaccounted(fromUnits(whole - most, digits), least === most))]
      : []),
    ...(least > whole ? [say(words.overfull(fromUnits(least, digits)))] : []),
    ...(own ? [say(words.ownShares(stakeText(stakes, own)))] : []),
  ]
}

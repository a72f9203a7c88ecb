import type { Network } from '../network/network.ts'
import { relationVerb } from '../network/relationVerb.ts'
import type { EntityId } from '../network/schema/entity.ts'
import type { Relation } from '../network/schema/relation.ts'
import { detailsWords } from '../../words/details.ts'
import { languageWords } from '../../words/language.ts'
import { networkWords } from '../../words/network.ts'

/**
 * The verb of a relation as read from one of its ends. A file's own wording is known in one direction only: read from
 * the far end it keeps that direction, and the other end must be named before it.
 */
export function relationReading(
  relation: Relation,
  from: EntityId,
): { readonly verb: string; readonly isOtherFirst: boolean } {
  const isAlong = relation.source === from
  if (isAlong || relation.wording !== undefined)
    return { verb: relationVerb(relation), isOtherFirst: !isAlong }
  return { verb: networkWords.relationTypes[relation.type].inverse, isOtherFirst: false }
}

/** A relation in words as read from one of its ends, which needs no name. */
export function relationFrom(network: Network, relation: Relation, from: EntityId): string {
  const other = relation.source === from ? relation.target : relation.source
  const name = network.entityById.get(other)?.name ?? other
  const { verb, isOtherFirst } = relationReading(relation, from)
  return isOtherFirst ? `${name} ${verb} ${detailsWords.it}` : `${verb} ${name}`
}

/** When it took place, in words; "undated" when the sources do not tell. */
export function relationDates({ start, end }: Relation): string {
  if (start && end) return start === end ? start : `${start} – ${end}`
  if (start) return detailsWords.since(start)
  return end ? detailsWords.until(end) : detailsWords.undated
}

/** Amount and stake in words, where stated. */
export function relationWorth({ amountUsd, amountNote, stakePercent }: Relation): string[] {
  const stake =
    typeof stakePercent === 'object' ? `${stakePercent.min}–${stakePercent.max}` : stakePercent
  return [
    ...(amountUsd === undefined
      ? []
      : [detailsWords.usd(amountUsd.toLocaleString(languageWords.tag))]),
    ...(amountNote ? [amountNote] : []),
    ...(stake ? [detailsWords.stake(stake)] : []),
  ]
}

/** Item, dates, worth, legality and confidence of a relation in words; what is not stated is left out. */
export function relationParticulars(network: Network, relation: Relation): string[] {
  const facts = network.factsOf.get(relation.id)
  const particulars = [
    relation.item,
    relationDates(relation),
    ...relationWorth(relation),
    networkWords.legalities[relation.legality],
    facts && detailsWords.confidence(networkWords.confidences[facts.confidence]),
  ]
  return particulars.filter((words) => words !== undefined && words !== '') as string[]
}

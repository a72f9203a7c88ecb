import type { EntityId } from '../../domain/network/schema/entity.ts'
import type { Relation } from '../../domain/network/schema/relation.ts'
import { detailsWords } from '../../words/details.ts'
import { networkWords } from '../../words/network.ts'

/** The verb of a relation as read from one of its ends; the file's own wording wins. */
export function relationReading(relation: Relation, from: EntityId): string {
  if (relation.wording) return relation.wording
  const { forward, inverse } = networkWords.relationTypes[relation.type]
  return relation.source === from ? forward : inverse
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
    ...(amountUsd === undefined ? [] : [detailsWords.usd(amountUsd.toLocaleString('en'))]),
    ...(amountNote ? [amountNote] : []),
    ...(stake ? [detailsWords.stake(stake)] : []),
  ]
}

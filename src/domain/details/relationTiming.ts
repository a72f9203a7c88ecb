import { comparePartialDates, type PartialDate } from '../network/partialDate.ts'
import type { Entity } from '../network/schema/entity.ts'
import type { Relation } from '../network/schema/relation.ts'

/** How a relation stands in time to the earliest dated listing of one of its ends. */
export interface RelationTiming {
  readonly entity: Entity
  readonly listedOn: PartialDate
  readonly authority: string
  /** `during` when the dates do not tell, such as a year in which both fall */
  readonly relation: 'before' | 'after' | 'during'
}

/** The earliest dated listing: by the first day it can mean, then by file order. */
function firstListing(entity: Entity): { date: PartialDate; authority: string } | undefined {
  const dated = (entity.listings ?? []).flatMap(({ date, authority, kind }) =>
    date && kind === 'designated' ? [{ date, authority }] : [],
  )
  return dated.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))[0]
}

/**
 * For each end that has a dated designation: whether the relation ended before it, began after it, or neither can be
 * said. A relation without dates says nothing and gives an empty list.
 */
export function relationTiming(relation: Relation, ends: readonly Entity[]): RelationTiming[] {
  const { start, end } = relation
  if (!start && !end) return []
  return ends.flatMap((entity) => {
    const listing = firstListing(entity)
    if (!listing) return []
    const { date: listedOn, authority } = listing
    const isBefore = end !== undefined && comparePartialDates(end, listedOn) === 'before'
    const isAfter = start !== undefined && comparePartialDates(start, listedOn) === 'after'
    return [
      { entity, listedOn, authority, relation: isBefore ? 'before' : isAfter ? 'after' : 'during' },
    ]
  })
}

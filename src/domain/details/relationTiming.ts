import { comparePartialDates, firstDay, type PartialDate } from '../network/partialDate.ts'
import type { Entity } from '../network/schema/entity.ts'
import type { Relation } from '../network/schema/relation.ts'

/** `begun before` and `ended after` where only that much is stated; `untold` when the dates do not tell. */
export type When = 'before' | 'after' | 'across' | 'begun before' | 'ended after' | 'untold'

/** How a relation stands in time to the earliest dated designation of one of its ends. */
export interface RelationTiming {
  readonly entity: Entity
  readonly listedOn: PartialDate
  readonly authority: string
  readonly when: When
}

/** By the first day a date can mean, then by file order. */
function firstDesignation(entity: Entity): { date: PartialDate; authority: string } | undefined {
  const dated = (entity.listings ?? []).flatMap(({ date, authority, kind }) =>
    date && kind === 'designated' ? [{ date, authority }] : [],
  )
  return dated.toSorted((a, b) => firstDay(a.date).localeCompare(firstDay(b.date)))[0]
}

function whenOf({ start, end }: Relation, listedOn: PartialDate): When {
  const begun = start && comparePartialDates(start, listedOn)
  const ended = end && comparePartialDates(end, listedOn)
  if (ended === 'before') return 'before'
  if (begun === 'after') return 'after'
  if (begun === 'before') return ended === 'after' ? 'across' : 'begun before'
  return ended === 'after' ? 'ended after' : 'untold'
}

/**
 * For each of the given ends that has a dated designation, what the dates of the relation say beside it. A relation
 * without dates says nothing and gives an empty list.
 */
export function relationTiming(relation: Relation, ends: readonly Entity[]): RelationTiming[] {
  if (!relation.start && !relation.end) return []
  return ends.flatMap((entity) => {
    const first = firstDesignation(entity)
    if (!first) return []
    const { date: listedOn, authority } = first
    return [{ entity, listedOn, authority, when: whenOf(relation, listedOn) }]
  })
}

import type {
  ColumnUse,
  EntityField,
  RelationField,
  SourceField,
} from '../../../../domain/import/tableMapping.ts'
import { ATTRIBUTE_HEADING } from '../../../table/attributeHeading.ts'
import type { ColumnContent } from './columnContent.ts'
import { endField, meantByHeading } from './endField.ts'
import {
  ENTITY_HEADINGS,
  RELATION_HEADINGS,
  SOURCE_HEADINGS,
  fieldOfHeading,
  isDateHeading,
} from './headingWords.ts'

/** A column as the guess sees it. */
export interface SeenColumn {
  /** the folded heading; empty where there is none */
  readonly heading: string
  /** the heading as it stands */
  readonly name: string
  readonly content: ColumnContent
}

/** Several columns may hold these. */
const REPEATED = new Set<string>(['aliases', 'identifier', 'source', 'extra', 'leave', 'evidence'])

/** Gives each field to the first column that asks for it; what then asks in vain is kept as it is. */
function once<Field extends string>(
  wishes: readonly (Field | null)[],
  columns: readonly SeenColumn[],
) {
  const taken = new Set<string>()
  return wishes.map((wish, place): Field | 'extra' | 'leave' => {
    if (columns[place]?.content.filled === 0 && wish === null) return 'leave'
    if (wish === null || (taken.has(wish) && !REPEATED.has(wish))) return 'extra'
    taken.add(wish)
    return wish
  })
}

const isAttribute = ({ name }: SeenColumn) => name.startsWith(ATTRIBUTE_HEADING)

/** The first column that is not yet wished for anything and is what `is` says. */
function claim<Field extends string>(
  wishes: (Field | null)[],
  columns: readonly SeenColumn[],
  field: Field,
  is: (content: ColumnContent) => boolean,
) {
  if (wishes.includes(field)) return
  const place = columns.findIndex(
    (column, at) => wishes[at] === null && !isAttribute(column) && is(column.content),
  )
  if (place >= 0) wishes[place] = field
}

/** A column whose heading speaks of a date, and of which half at least are dates, says when a relation began. */
function claimDate(wishes: (RelationField | null)[], columns: readonly SeenColumn[]) {
  if (wishes.includes('start')) return
  const place = columns.findIndex(
    (column, at) =>
      wishes[at] === null &&
      !isAttribute(column) &&
      isDateHeading(column.heading) &&
      column.content.dates >= 0.5,
  )
  if (place >= 0) wishes[place] = 'start'
}

/** What the columns of a table of entities most likely are. */
export function guessEntityColumns(
  columns: readonly SeenColumn[],
): readonly ColumnUse<EntityField>[] {
  const wishes = columns.map((column) =>
    isAttribute(column) ? null : fieldOfHeading(ENTITY_HEADINGS, column.heading),
  )
  claim(wishes, columns, 'country', ({ countries, filled }) => filled > 0 && countries >= 0.8)
  claim(wishes, columns, 'type', ({ entityTypes, filled }) => filled > 0 && entityTypes >= 0.7)
  claim(wishes, columns, 'source', ({ addresses }) => addresses >= 0.7)
  claim(wishes, columns, 'name', ({ words }) => words >= 0.7)
  return once(wishes, columns)
}

/** A citation is a source, and so is the beginning of an edge, which the heading beside it tells. */
function relationHeading(column: SeenColumn, hasOtherEnd: boolean): RelationField | null {
  // Whether an edge has a direction is no type of it.
  if (isAttribute(column) || column.content.directions >= 0.7) return null
  const end = endField(column.heading)
  const field = fieldOfHeading(RELATION_HEADINGS, column.heading)
  return end !== null && (hasOtherEnd || field === null) ? end : field
}

/** Headings such as "Betrag USD" and "total price, US dollars". */
const DOLLARS = /\busd\b|\bdollars?\b|美元|달러/

const isName = ({ words, countries, relationTypes }: ColumnContent) =>
  words >= 0.7 && countries < 0.8 && relationTypes < 0.7

/** Behind a first column of shareholders, payers or suppliers, a column headed "company" is who they own, pay or supply; -1 where there is none. */
export function ownedColumn(columns: readonly SeenColumn[]): number {
  const [first] = columns
  if (!first || endField(first.heading) !== 'from' || meantByHeading(first.heading) === null)
    return -1
  return columns.findIndex(
    ({ heading, content }, at) =>
      at > 0 && fieldOfHeading(ENTITY_HEADINGS, heading) === 'name' && isName(content),
  )
}

/** What the columns of a table of relations most likely are. */
export function guessRelationColumns(
  columns: readonly SeenColumn[],
): readonly ColumnUse<RelationField>[] {
  const ends = columns.map(({ heading }) => endField(heading) ?? '')
  const hasOtherEnd = ends.some((end) => end.startsWith('to'))
  const hasPlainFrom = columns.some(
    ({ heading }) => heading !== 'source' && endField(heading) === 'from',
  )
  const wishes = columns.map((column) =>
    relationHeading(column, hasOtherEnd && !(hasPlainFrom && column.heading === 'source')),
  )
  for (const side of ['from', 'to'] as const) {
    // A name alone is the end itself; beside an id it is what the id is called.
    if (!wishes.includes(side)) {
      const name = wishes.indexOf(`${side}Name`)
      if (name >= 0) wishes[name] = side
    }
  }
  const owned = ownedColumn(columns)
  if (owned >= 0 && !wishes.includes('to')) wishes[owned] = 'to'
  claim(wishes, columns, 'source', ({ addresses }) => addresses >= 0.7)
  claim(wishes, columns, 'type', ({ relationTypes }) => relationTypes >= 0.7)
  claimDate(wishes, columns)
  claim(wishes, columns, 'start', ({ dates }) => dates >= 0.8)
  claim(wishes, columns, 'amountUsd', ({ dollars }) => dollars >= 0.7)
  claim(wishes, columns, 'stakePercent', ({ percents }) => percents >= 0.8)
  claim(wishes, columns, 'from', isName)
  claim(wishes, columns, 'to', isName)
  if (!wishes.includes('amountUsd')) {
    const inDollars = columns.findIndex(
      ({ heading, content }, at) =>
        wishes[at] === null && DOLLARS.test(heading) && content.numbers >= 0.7,
    )
    if (inDollars >= 0) wishes[inDollars] = 'amountUsd'
  }
  const amount = wishes.indexOf('amountNote')
  if (
    amount >= 0 &&
    !wishes.includes('amountUsd') &&
    (columns[amount]?.content.dollars ?? 0) >= 0.7
  ) {
    wishes[amount] = 'amountUsd'
  }
  return once(wishes, columns)
}

/** What the columns of a table of sources most likely are. */
export function guessSourceColumns(
  columns: readonly SeenColumn[],
): readonly ColumnUse<SourceField>[] {
  return once(
    columns.map(({ heading }) => fieldOfHeading(SOURCE_HEADINGS, heading)),
    columns,
  )
}

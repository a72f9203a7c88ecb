import { NO_CHOICE, type FacetChoice, type FacetValue } from './filter.ts'

/**
 * The values of one facet for all rows, as numbers: row i has `values[items[k]]` for k from `offsets[i]` up to
 * `offsets[i + 1]`. Filtering thousands of rows then compares bytes instead of texts.
 */
export interface FacetColumn {
  readonly values: readonly FacetValue[]
  readonly offsets: Uint32Array
  readonly items: Uint32Array
}

/** Builds a column; `valuesOf` is asked once for each row. */
export function makeFacetColumn<Row>(
  rows: readonly Row[],
  valuesOf: (row: Row) => readonly FacetValue[],
): FacetColumn {
  const numberOf = new Map<FacetValue, number>()
  const offsets = new Uint32Array(rows.length + 1)
  const items: number[] = []
  for (const [place, row] of rows.entries()) {
    for (const value of valuesOf(row)) {
      let number = numberOf.get(value)
      if (number === undefined) numberOf.set(value, (number = numberOf.size))
      items.push(number)
    }
    offsets[place + 1] = items.length
  }
  return { values: [...numberOf.keys()], offsets, items: Uint32Array.from(items) }
}

const EXCLUDED = 2
const INCLUDED = 1

/**
 * Adds `bit` to every row that does not pass a choice: one that has an excluded value, or none of the
 * included ones where some are.
 */
export function markMisses(
  misses: Uint8Array,
  bit: number,
  { values, offsets, items }: FacetColumn,
  choice: FacetChoice | undefined,
): void {
  const { include, exclude } = choice ?? NO_CHOICE
  if (include.length === 0 && exclude.length === 0) return
  const included = new Set(include)
  const excluded = new Set(exclude)
  const standing = Uint8Array.from(values, (value) =>
    excluded.has(value) ? EXCLUDED : included.has(value) ? INCLUDED : 0,
  )
  for (let row = 0; row < misses.length; row += 1) {
    let found = include.length === 0 ? INCLUDED : 0
    for (let k = offsets[row]!; k < offsets[row + 1]!; k += 1) found |= standing[items[k]!]!
    if (found !== INCLUDED) misses[row]! |= bit
  }
}

/** How many of the rows that `counts` says yes to have each value, by the value's number. */
export function countValues(
  { values, offsets, items }: FacetColumn,
  counts: (row: number) => boolean,
): Uint32Array {
  const tally = new Uint32Array(values.length)
  for (let row = 0; row + 1 < offsets.length; row += 1) {
    if (!counts(row)) continue
    for (let k = offsets[row]!; k < offsets[row + 1]!; k += 1) tally[items[k]!]! += 1
  }
  return tally
}

import { hasControls, visibleControls } from './visibleControls.ts'

/** Fields by which rows name each other; they must stay what they are. */
const IDS = new Set(['id', 'source', 'target', 'sources', 'cases', 'url'])

/** Looked at for every row of every network, so it makes nothing on the way. */
function holdsControls(value: unknown): boolean {
  if (typeof value === 'string') return hasControls(value)
  if (typeof value !== 'object' || value === null) return false
  if (Array.isArray(value)) {
    for (const entry of value) if (holdsControls(entry)) return true
    return false
  }
  for (const field in value)
    if (hasControls(field) || holdsControls((value as Record<string, unknown>)[field])) return true
  return false
}

function shown(value: unknown): unknown {
  if (typeof value === 'string') return visibleControls(value)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(shown)
  return Object.fromEntries(
    Object.entries(value).map(([field, inside]) =>
      IDS.has(field) ? [field, inside] : [visibleControls(field), shown(inside)],
    ),
  )
}

/**
 * Rows as they are shown: a row with bidirectional controls in one of the given fields comes as a copy in which all its texts have
 * them written out; every other row is the row itself, and without any such the list itself.
 */
export function shownRows<Row extends object>(
  rows: readonly Row[],
  fields: readonly (keyof Row & string)[],
): readonly Row[] {
  const isOdd = (row: Row) => {
    for (const field of fields) {
      const value = row[field]
      if (value !== undefined && holdsControls(value)) return true
    }
    return false
  }
  return rows.some(isOdd) ? rows.map((row) => (isOdd(row) ? (shown(row) as Row) : row)) : rows
}

import { joinList, splitList } from './listCell.ts'

/** Named texts in one cell: `IMO: 1234567; flag state no: 12`. */
export function joinPairs(pairs: Readonly<Record<string, string>>): string {
  return joinList(Object.entries(pairs).map(([name, value]) => `${name}: ${value}`))
}

/** The named texts of a cell; a text without a colon has no name. */
export function splitPairs(cell: string): (readonly [string | null, string])[] {
  return splitList(cell).map((text) => {
    const match = /^([^:]{1,80}): ?(.+)$/s.exec(text)
    return match ? [(match[1] ?? '').trim(), (match[2] ?? '').trim()] : [null, text]
  })
}

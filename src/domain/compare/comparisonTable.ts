import type { CsvCell } from '../../lib/csvOf.ts'
import { compareWords as words } from '../../words/compare.ts'
import type { ChokepointMove, Standing } from './chokepointMoves.ts'
import type { NetworkChange } from './compareNetworks.ts'

/** Where an entity stands, in words. */
export function standingText(standing: Standing | null): string {
  if (!standing) return words.none
  return words.standing(standing.rank, standing.score.toFixed(1), standing.tier)
}

/** A comparison as a table: a row for each field that changed, for each row added or removed, and for each moved chokepoint. */
export function comparisonTable(
  changes: readonly NetworkChange[],
  moves: readonly ChokepointMove[],
  versions: string,
): { readonly fields: readonly string[]; readonly rows: readonly (readonly CsvCell[])[] } {
  const changed = changes.flatMap(({ of, id, name, kind, fields }) => {
    const start = [words.of[of], words.kindOf[kind], id, name]
    return fields.length === 0
      ? [[...start, null, null, null, versions]]
      : fields.map(({ field, before, after }) => [...start, field, before, after, versions])
  })
  const moved = moves.map(({ id, name, before, after }) => [
    words.of.chokepoint,
    words.kindOf.changed,
    id,
    name,
    null,
    standingText(before),
    standingText(after),
    versions,
  ])
  return { fields: Object.values(words.columns), rows: [...changed, ...moved] }
}

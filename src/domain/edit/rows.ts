/** Whatever has an id among its like. */
interface Row {
  readonly id: string
}

/** Rows with one put in place of the row of that id. */
export function withRow<R extends Row>(rows: readonly R[], id: string, change: (row: R) => R): R[] {
  return rows.map((row) => (row.id === id ? change(row) : row))
}

/** Rows with one more behind the one that is named, or at the end. */
export function rowBehind<R extends Row>(rows: readonly R[], row: R, behind: string | null): R[] {
  const place = rows.findIndex(({ id }) => id === behind)
  return rows.toSpliced(place < 0 ? rows.length : place + 1, 0, row)
}

/** Rows without one; `next` is the id of the row that takes its place, or else of the last; empty when none is left. */
export function withoutRow<R extends Row>(
  rows: readonly R[],
  id: string,
): { left: R[]; next: string } {
  const place = rows.findIndex((row) => row.id === id)
  const left = rows.filter((row) => row.id !== id)
  return { left, next: left[Math.min(Math.max(place, 0), left.length - 1)]?.id ?? '' }
}

/** Rows with one at another place, 0 up; places beyond the ends are the ends. */
export function movedRow<R extends Row>(rows: readonly R[], id: string, place: number): R[] {
  const row = rows.find((one) => one.id === id)
  const others = rows.filter((one) => one.id !== id)
  return row ? others.toSpliced(Math.min(Math.max(place, 0), others.length), 0, row) : others
}

/** A row with some fields replaced; a field that is undefined is taken away. */
export function changedRow<R extends Row>(
  row: R,
  part: { readonly [Field in keyof R]?: R[Field] | undefined },
): R {
  const fields = Object.entries({ ...row, ...part }).filter(([, value]) => value !== undefined)
  return Object.fromEntries(fields) as unknown as R
}

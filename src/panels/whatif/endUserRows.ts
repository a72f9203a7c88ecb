import type { EndUserEffect, Supply } from '../../domain/removal/removal.ts'

/** What a stop does to one end user, worst first. */
export const FATES = ['cut off', 'narrowed', 'unchanged'] as const

export interface EndUserRow extends EndUserEffect {
  readonly fate: (typeof FATES)[number]
}

function isSame(before: Supply, after: Supply): boolean {
  return (
    before.kappa === after.kappa &&
    before.disjointRoutes === after.disjointRoutes &&
    before.simpleRoutes === after.simpleRoutes &&
    before.shortestRoute.length === after.shortestRoute.length
  )
}

function fateOf({ before, after }: EndUserEffect): EndUserRow['fate'] {
  if (!after.isReached) return 'cut off'
  return isSame(before, after) ? 'unchanged' : 'narrowed'
}

/** One row for each end user: those cut off first, then those with less left, then the others, each in file order. */
export function endUserRows(endUsers: readonly EndUserEffect[]): EndUserRow[] {
  return endUsers
    .map((endUser) => ({ ...endUser, fate: fateOf(endUser) }))
    .toSorted((a, b) => FATES.indexOf(a.fate) - FATES.indexOf(b.fate))
}

/** How much of a dossier is told where it has to fit on a page; what is left out is counted. */
export interface Brevity {
  readonly relations: number
  /** of lists, and of other measures */
  readonly listings: number
  /** of each fact, such as names it goes by */
  readonly values: number
  /** what sources say of each relation */
  readonly hasEvidence: boolean
  /** what stands beside the score */
  readonly hasBeside: boolean
  /** where sources are to be found, besides who published what and when */
  readonly hasAddresses: boolean
}

const WHOLE = { hasEvidence: true, hasBeside: true, hasAddresses: true } as const
const BARE = { hasEvidence: false, hasBeside: false, hasAddresses: false } as const

/** From what fits where little is known down to the least that is still a dossier. */
export const BREVITIES: readonly Brevity[] = [
  { ...WHOLE, relations: 24, listings: 12, values: 10 },
  { ...WHOLE, relations: 16, listings: 10, values: 8 },
  { ...WHOLE, relations: 14, listings: 10, values: 8, hasAddresses: false },
  { ...WHOLE, relations: 12, listings: 8, values: 6, hasAddresses: false },
  { ...BARE, relations: 12, listings: 8, values: 6, hasEvidence: true },
  { ...BARE, relations: 10, listings: 8, values: 6, hasEvidence: true },
  { ...BARE, relations: 8, listings: 6, values: 4, hasEvidence: true },
  { ...BARE, relations: 8, listings: 6, values: 4 },
  { ...BARE, relations: 6, listings: 5, values: 3 },
  { ...BARE, relations: 4, listings: 3, values: 1 },
]

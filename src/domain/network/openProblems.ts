/** One thing wrong with a file: where, and what to do, in a plain sentence. */
export interface Problem {
  /** JSON path such as `entities[3].country`; empty when the whole file is meant */
  readonly path: string
  readonly sentence: string
}

/** Why a file could not be opened. `problems` holds the first ones, `count` all that were found. */
export interface OpenProblems {
  /** the file or address, as the person knows it */
  readonly name: string
  readonly count: number
  readonly problems: readonly Problem[]
}

/** How many problems are told one by one; the rest are counted. */
export const PROBLEMS_SHOWN = 20

/** What a network file may hold at most. Named in the error when one is passed, so that the limit is never a mystery. */
export const LIMITS = {
  /** bytes of the file */
  fileBytes: 64 * 1024 * 1024,
  entities: 100_000,
  relations: 400_000,
  sources: 50_000,
  cases: 50_000,
  /** levels of arrays and objects inside each other */
  nesting: 32,
  /** characters of any one text */
  textLength: 20_000,
  /** characters of an id */
  idLength: 200,
  /** entries of any list inside one entity or relation */
  listLength: 2_000,
} as const

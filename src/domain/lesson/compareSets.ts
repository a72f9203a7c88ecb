/** How a set of ids compares with the one asked for. */
export interface SetComparison {
  readonly hits: number
  readonly missing: number
  readonly extra: number
  /** what both have of what either has (Jaccard), in [0,1]; 1 exactly when they are the same */
  readonly likeness: number
}

/** Compares what was chosen with what was asked for; order and repeats count for nothing. */
export function compareSets(chosen: Iterable<string>, asked: Iterable<string>): SetComparison {
  const [mine, theirs] = [new Set(chosen), new Set(asked)]
  const hits = [...mine].filter((id) => theirs.has(id)).length
  const either = mine.size + theirs.size - hits
  return {
    hits,
    missing: theirs.size - hits,
    extra: mine.size - hits,
    likeness: either === 0 ? 1 : hits / either,
  }
}

/** What is told of a run beside its numbers. */
export interface RunFacts {
  /** as `runIdOf` gives it */
  readonly id: string
  /** True when no worker could be had, so that the page's own thread did it. */
  readonly isInThread: boolean
}

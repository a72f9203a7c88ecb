/** Work that takes a while. While it runs anew, its last outcome stays readable as `previous`. */
export type Run<Outcome> =
  | { readonly status: 'idle' }
  | {
      readonly status: 'running'
      /** done, in [0,1] */
      readonly progress: number
      /** null until that can be told */
      readonly millisecondsLeft: number | null
      readonly previous?: Outcome
    }
  | { readonly status: 'done'; readonly outcome: Outcome }
  | { readonly status: 'failed'; readonly message: string }

/** What can be read of a run now: its outcome, or the last one while it runs anew; null before any. */
export function outcomeOf<Outcome>(run: Run<Outcome>): Outcome | null {
  if (run.status === 'done') return run.outcome
  return run.status === 'running' ? (run.previous ?? null) : null
}

import type { OnProgress, RunningTask } from '../analysis/client/startTasks.ts'
import type { AtlasState, AtlasStore } from '../store/atlasStore.ts'
import { outcomeOf, type Run } from '../store/run.ts'

/** Work whose outcome stands in the store and is made again whenever what it rests on changes. */
export interface Kept<Outcome> {
  /** Everything the outcome follows from: parts of the state, compared by identity. */
  readonly restsOn: (state: AtlasState) => readonly unknown[]
  readonly runOf: (state: AtlasState) => Run<Outcome>
  readonly setRun: (run: Run<Outcome>) => void
  /** Starts it; null where there is nothing to be done, and the run goes `idle`. */
  readonly start: (state: AtlasState, onProgress: OnProgress) => RunningTask<Outcome> | null
  readonly onDone?: (outcome: Outcome, state: AtlasState) => void
}

/** Keeps such work current. A run that someone sets to `failed` is given up. Returns the undoing. */
export function keepCurrent<Outcome>(store: AtlasStore, kept: Kept<Outcome>): () => void {
  const { restsOn, runOf, setRun, start, onDone } = kept
  let cancel: (() => void) | undefined
  let isAsked = false

  const run = () => {
    if (!isAsked) return
    isAsked = false
    cancel?.()
    cancel = undefined
    const state = store.getState()
    const previous = outcomeOf(runOf(state))
    let isCurrent = true
    const running: OnProgress = (progress, millisecondsLeft) => {
      if (isCurrent)
        setRun({ status: 'running', progress, millisecondsLeft, ...(previous && { previous }) })
    }
    const job = start(state, running)
    if (!job) {
      if (runOf(state).status !== 'idle') setRun({ status: 'idle' })
      return
    }
    cancel = () => {
      isCurrent = false
      job.cancel()
    }
    running(0, null)
    const tell = (outcome: Outcome) => {
      setRun({ status: 'done', outcome })
      onDone?.(outcome, state)
    }
    job.result.then(
      (outcome) => isCurrent && tell(outcome),
      (error: unknown) => isCurrent && setRun({ status: 'failed', message: String(error) }),
    )
  }

  let before = restsOn(store.getState())
  const unsubscribe = store.subscribe((state, last) => {
    // Undo may bring a network back that lacks what the outcome names.
    if (state.open !== last.open && runOf(state).status !== 'idle') setRun({ status: 'idle' })
    // Someone else has given it up: the person, who would not wait.
    if (runOf(state).status === 'failed') cancel?.()
    const now = restsOn(state)
    if (now.every((part, place) => part === before[place])) return
    before = now
    // An answer that comes in this very moment is about what was.
    cancel?.()
    isAsked = true
    // A link sets network, settings and stops one right after the other: one run for all.
    queueMicrotask(run)
  })
  return () => {
    isAsked = false
    cancel?.()
    unsubscribe()
  }
}

import { startStopEffect } from '../analysis/client/startStopEffect.ts'
import type { StopEffect } from '../domain/removal/removal.ts'
import { sayStopEffect } from '../domain/removal/sayStopEffect.ts'
import type { AtlasState, AtlasStore } from '../store/atlasStore.ts'
import { outcomeOf } from '../store/run.ts'
import { whatIfWords } from '../words/whatIf.ts'

const restsOnSame = (a: AtlasState, b: AtlasState) =>
  a.open === b.open &&
  a.analysisSettings === b.analysisSettings &&
  a.stopped === b.stopped &&
  a.mode === b.mode

/**
 * Works out anew what stopping does whenever something else is stopped, or what it rests on changes, and says it in a
 * sentence. Nothing runs outside What if. Returns the undoing.
 */
export function keepStopEffectCurrent(store: AtlasStore): () => void {
  let cancel: (() => void) | undefined
  let isAsked = false

  const run = () => {
    if (!isAsked) return
    isAsked = false
    cancel?.()
    cancel = undefined
    const { open, analysisSettings, mode, stopped, stopEffect, setStopEffect, announce } =
      store.getState()
    if (!open || mode === 'explore') return
    if (stopped.length === 0) {
      if (stopEffect.status !== 'idle') announce(whatIfWords.nothingStopped)
      return setStopEffect({ status: 'idle' })
    }
    const previous = outcomeOf(stopEffect)
    const running = (progress: number, millisecondsLeft: number | null) =>
      setStopEffect({
        status: 'running',
        progress,
        millisecondsLeft,
        ...(previous && { previous }),
      })
    running(0, null)
    const { network } = open
    const job = startStopEffect(network, analysisSettings, stopped, running)
    let isCurrent = true
    cancel = () => {
      isCurrent = false
      job.cancel()
    }
    const tell = (outcome: StopEffect) => {
      setStopEffect({ status: 'done', outcome })
      announce(sayStopEffect(network, outcome))
    }
    job.result.then(
      (outcome) => isCurrent && tell(outcome),
      (error: unknown) => isCurrent && setStopEffect({ status: 'failed', message: String(error) }),
    )
  }

  const unsubscribe = store.subscribe((state, before) => {
    // Someone else has given it up: the person, who would not wait.
    if (state.stopEffect.status === 'failed') cancel?.()
    if (restsOnSame(state, before)) return
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

import { startLater } from '../analysis/client/startLater.ts'
import { sayStopEffect } from '../domain/removal/sayStopEffect.ts'
import type { AtlasStore } from '../store/atlasStore.ts'
import { selectIsWhatIf, selectMode } from '../store/selectors/selectMode.ts'
import { whatIfWords } from '../words/whatIf.ts'
import { keepCurrent } from './keepCurrent.ts'

/**
 * Works out anew what stopping does whenever something else is stopped, or what it rests on changes, and says it in a
 * sentence. Nothing runs outside What if. Returns the undoing.
 */
export function keepStopEffectCurrent(store: AtlasStore): () => void {
  const { setStopEffect, announce } = store.getState()
  const isNothingStopped = () => {
    const state = store.getState()
    return selectIsWhatIf(state) && state.stopped.length === 0
  }
  return keepCurrent(store, {
    restsOn: (state) => [state.open, state.analysisSettings, state.stopped, selectMode(state)],
    runOf: ({ stopEffect }) => stopEffect,
    setRun: (run) => {
      if (run.status === 'idle' && isNothingStopped()) announce(whatIfWords.nothingStopped)
      setStopEffect(run)
    },
    start: (state, onProgress) => {
      const { open, analysisSettings, stopped } = state
      return open && selectIsWhatIf(state) && stopped.length > 0
        ? startLater(async () => {
            const { startStopEffect } = await import('../analysis/client/startStopEffect.ts')
            return () => startStopEffect(open.network, analysisSettings, stopped, onProgress)
          })
        : null
    },
    onDone: (outcome, { open }) => open && announce(sayStopEffect(open.network, outcome)),
  })
}

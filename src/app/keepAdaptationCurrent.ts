import { startLater } from '../analysis/client/startLater.ts'
import type { AtlasState, AtlasStore } from '../store/atlasStore.ts'
import { selectIsWhatIf } from '../store/selectors/selectMode.ts'
import { selectSubstitutes } from '../store/selectors/selectSubstitutes.ts'
import { keepCurrent } from './keepCurrent.ts'

/** Only asked for where its numbers or its lines can be seen. */
const isAsked = (state: AtlasState) =>
  selectIsWhatIf(state) &&
  state.stopped.length > 0 &&
  (state.whatIfTab === 'adapt' || state.reaction !== 'none')

/**
 * Works out how the network would answer what is stopped, as long as anybody looks, and has its substitutes drawn. Returns
 * the undoing.
 */
export function keepAdaptationCurrent(store: AtlasStore): () => void {
  const { setAdaptation, suppose } = store.getState()
  const stop = keepCurrent(store, {
    restsOn: (state) => [state.open, state.analysisSettings, state.stopped, isAsked(state)],
    runOf: ({ adaptation }) => adaptation,
    setRun: setAdaptation,
    start: (state, onProgress) => {
      const { open, analysisSettings, stopped } = state
      if (!open || !isAsked(state)) return null
      return startLater(async () => {
        const { startAdaptation } = await import('../analysis/client/startAdaptation.ts')
        return () => startAdaptation(open.network, analysisSettings, stopped, onProgress)
      })
    },
  })
  let drawn = selectSubstitutes(store.getState())
  const unsubscribe = store.subscribe((state) => {
    const substitutes = selectSubstitutes(state)
    if (substitutes === drawn) return
    drawn = substitutes
    suppose('substitute', substitutes)
  })
  return () => {
    unsubscribe()
    stop()
  }
}

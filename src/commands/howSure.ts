import { AnalysisCancelled } from '../analysis/client/analysisCancelled.ts'
import type { SurenessSettings } from '../domain/sureness/surenessSettings.ts'
import type { AtlasStore } from '../store/atlasStore.ts'
import { selectSureness, selectSurenessKey } from '../store/selectors/selectSureness.ts'
import { commandWords } from '../words/commands.ts'
import type { Command } from './command.ts'

const cancelOf = new WeakMap<AtlasStore, () => void>()

/** Stops the draws under way, if any. */
export function stopDraws(store: AtlasStore): void {
  const { drawsJob, setDrawsJob, announce } = store.getState()
  cancelOf.get(store)?.()
  if (drawsJob.status !== 'running') return
  setDrawsJob({ status: 'stopped', key: drawsJob.key })
  announce(commandWords.drawsStopped)
}

/** Changes what the draws assume. Draws under way rest on something else then, so they stop. */
export function changeSureness(
  store: AtlasStore,
  change: (settings: SurenessSettings) => SurenessSettings,
): void {
  const { surenessSettings, setSurenessSettings } = store.getState()
  stopDraws(store)
  setSurenessSettings(change(surenessSettings))
}

/** Draws the network again and again, each relation kept by its confidence. One such job at a time. */
export const askHowSure: Command = {
  id: 'how-sure',
  title: commandWords.askHowSure,
  group: 'what-if',
  words: commandWords.find.howSure,
  isPossible: (state) =>
    state.analysis.status === 'done' &&
    state.analysis.analysis.result.kind === 'routes' &&
    selectSureness(state) === null,
  run: async (store) => {
    const state = store.getState()
    const { open, analysisSettings, surenessSettings, setDrawsJob, keepDraws, announce } = state
    const key = selectSurenessKey(state)
    if (!open || key === null) return
    stopDraws(store)
    const running = (progress: number, millisecondsLeft: number | null) =>
      setDrawsJob({ status: 'running', key, progress, millisecondsLeft })
    running(0, null)
    let isStopped = false
    cancelOf.set(store, () => (isStopped = true))
    try {
      // Seldom asked for: it is fetched only then.
      const { startSureness } = await import('../analysis/client/startSureness.ts')
      if (isStopped) return
      const job = startSureness(open.network, analysisSettings, surenessSettings, running)
      if (!job) return setDrawsJob({ status: 'idle' })
      cancelOf.set(store, job.cancel)
      const draws = await job.result
      keepDraws(key, draws)
      announce(commandWords.drawn(draws.draws))
    } catch (error) {
      if (error instanceof AnalysisCancelled) return
      setDrawsJob({ status: 'failed', key, message: String(error) })
    }
  },
}

import type { ChokepointAnalysis } from '../domain/chokepoint/result.ts'
import { DEFAULT_ANALYSIS_SETTINGS, type AnalysisSettings } from '../domain/chokepoint/settings.ts'
import type { RunFacts } from '../domain/run/runFacts.ts'
import type { SliceOf } from './atlasStore.ts'

/** While a new run is under way the last outcome stays readable as `previous`, and what was told of it as `run`. */
export type AnalysisRun =
  | { readonly status: 'idle' }
  | {
      readonly status: 'running'
      readonly progress: number
      /** null until it can be told */
      readonly millisecondsLeft?: number | null
      readonly previous?: ChokepointAnalysis
      readonly run?: RunFacts
    }
  | { readonly status: 'done'; readonly analysis: ChokepointAnalysis; readonly run?: RunFacts }
  | { readonly status: 'failed'; readonly message: string }

export interface AnalysisSlice {
  analysisSettings: AnalysisSettings
  analysis: AnalysisRun
  setAnalysisSettings: (settings: AnalysisSettings) => void
  setAnalysis: (run: AnalysisRun) => void
}

export const createAnalysisSlice: SliceOf<AnalysisSlice> = (set) => ({
  analysisSettings: DEFAULT_ANALYSIS_SETTINGS,
  analysis: { status: 'idle' },
  setAnalysisSettings: (analysisSettings) => set({ analysisSettings }),
  setAnalysis: (analysis) => set({ analysis }),
})

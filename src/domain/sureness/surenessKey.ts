import type { SurenessSettings } from './surenessSettings.ts'

/** What draws rest on, as a text: equal texts mean equal draws. `runId` stands for data and settings of the analysis. */
export function surenessKey(runId: string, { keep, draws, seed }: SurenessSettings): string {
  return [runId, keep.high, keep.medium, keep.low, draws, seed].join(' ')
}

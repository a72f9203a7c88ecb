import { startAdaptation } from '../analysis/client/startAdaptation.ts'
import { startBestStops } from '../analysis/client/startBestStops.ts'
import { startChokepointAnalysis } from '../analysis/client/startChokepointAnalysis.ts'
import { startStopEffect } from '../analysis/client/startStopEffect.ts'
import type { LessonEngine } from '../domain/lesson/lessonEngine.ts'

/** Works out what lessons rest on in the workers of the page. */
export const lessonEngine: LessonEngine = {
  analyse: (network, settings) => startChokepointAnalysis(network, settings).result,
  effect: (network, settings, stopped) => startStopEffect(network, settings, stopped).result,
  best: (network, settings, k) => startBestStops(network, settings, k).result,
  adapt: (network, settings, stopped) => startAdaptation(network, settings, stopped).result,
}

import { analyseChokepoints } from '../analysis/chokepoint/analyseChokepoints.ts'
import { adaptationSteps } from '../analysis/removal/adaptationTask.ts'
import { bestStopsSteps } from '../analysis/removal/bestStopsTask.ts'
import { prepareAdaptation } from '../analysis/removal/prepareAdaptation.ts'
import { prepareBestStops } from '../analysis/removal/prepareBestStops.ts'
import { prepareStopEffect } from '../analysis/removal/prepareStopEffect.ts'
import { stopEffectSteps } from '../analysis/removal/stopEffectTask.ts'
import type { LessonEngine } from '../domain/lesson/lessonEngine.ts'
import { finish } from '../lib/steps.ts'

/** Works out what lessons rest on, in this thread. */
export const lessonEngine: LessonEngine = {
  analyse: (network, settings) => Promise.resolve(analyseChokepoints(network, settings)),
  effect: (network, settings, stopped) => {
    const { task, read } = prepareStopEffect(network, settings, stopped)
    return Promise.resolve(read(finish(stopEffectSteps(task))))
  },
  best: (network, settings, k) => {
    const { task, read } = prepareBestStops(network, settings, k)
    return Promise.resolve(read(finish(bestStopsSteps(task))))
  },
  adapt: (network, settings, stopped) => {
    const { task, read } = prepareAdaptation(network, settings, stopped)
    return Promise.resolve(read(finish(adaptationSteps(task))))
  },
}

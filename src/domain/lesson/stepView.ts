import { chokepointValues } from '../chokepoint/chokepointValues.ts'
import type { AnalysisSettings } from '../chokepoint/settings.ts'
import { evaluateFilter, type Visible } from '../filter/evaluateFilter.ts'
import type { Filter } from '../filter/filter.ts'
import type { Network } from '../network/network.ts'
import type { LessonStep } from '../network/schema/lesson.ts'
import { fitView } from '../view/fitView.ts'
import { readView, type ReadView } from '../view/viewFragment.ts'
import type { LessonEngine } from './lessonEngine.ts'

/** The view a fragment holds, without what the network lacks; what was left out is named. */
export function viewOf(network: Network, fragment: string): ReadView {
  const read = readView(fragment)
  const fitted = fitView(read.view, network)
  return { view: fitted.view, ignored: [...read.ignored, ...fitted.ignored] }
}

/** The settings under which the tasks of a step are worked out: those of its view, whatever a person has set meanwhile. */
export function settingsOf(network: Network, { view = '' }: LessonStep): AnalysisSettings {
  return viewOf(network, view).view.analysisSettings
}

/** What a filter shows under settings, with the chokepoints these give. */
export async function shownBy(
  network: Network,
  settings: AnalysisSettings,
  filter: Filter,
  engine: LessonEngine,
): Promise<Visible> {
  const analysis = filter.facets.chokepoint ? await engine.analyse(network, settings) : null
  return evaluateFilter(network, chokepointValues(network, analysis), filter)
}

import type { TimeWindow } from '../filter/filter.ts'
import { firstDay, lastDay } from '../network/partialDate.ts'
import {
  LAYERS,
  RELATION_TYPE_RULES,
  RELATION_TYPES,
  type Flow,
  type Layer,
  type RelationType,
} from '../network/relationType.ts'
import { DEFAULT_ANALYSIS_SETTINGS, type AnalysisSettings } from './settings.ts'

/** Takes a layer in or out; layers keep their order. */
export function countLayer(
  settings: AnalysisSettings,
  layer: Layer,
  counts: boolean,
): AnalysisSettings {
  const layers = LAYERS.filter((name) => (name === layer ? counts : settings.layers.includes(name)))
  return { ...settings, layers }
}

/** Sets which way a relation type flows; the flow of the table is left to the table. */
export function setFlow(
  settings: AnalysisSettings,
  type: RelationType,
  flow: Flow,
): AnalysisSettings {
  const chosen = { ...settings.flows, [type]: flow }
  const flows: Partial<Record<RelationType, Flow>> = {}
  for (const name of RELATION_TYPES) {
    const own = chosen[name]
    if (own !== undefined && own !== RELATION_TYPE_RULES[name].flow) flows[name] = own
  }
  return { ...settings, flows }
}

/** Sets the time that counts; sides given the wrong way round are turned. */
export function countTime(
  settings: AnalysisSettings,
  { from, to, undated }: TimeWindow,
): AnalysisSettings {
  const turned = from !== undefined && to !== undefined && firstDay(from) > lastDay(to)
  const [first, last] = turned ? [to, from] : [from, to]
  return {
    ...settings,
    time: {
      ...(first !== undefined && { from: first }),
      ...(last !== undefined && { to: last }),
      undated,
    },
  }
}

/** True when everything is as it comes. */
export function isDefaultSettings(settings: AnalysisSettings): boolean {
  const { layers, minimumConfidence, time, flows, weights } = settings
  const normal = DEFAULT_ANALYSIS_SETTINGS
  return (
    layers.join() === normal.layers.join() &&
    minimumConfidence === normal.minimumConfidence &&
    time.from === undefined &&
    time.to === undefined &&
    time.undated === normal.time.undated &&
    Object.keys(flows).length === 0 &&
    settings.ownFronts === normal.ownFronts &&
    settings.entryPoints === undefined &&
    settings.endUsers === undefined &&
    (Object.keys(weights) as (keyof typeof weights)[]).every(
      (criterion) => weights[criterion] === normal.weights[criterion],
    )
  )
}

import { buildNetwork, type NetworkLines } from './networkBuilder.ts'
import { explainChokepoint } from '../../src/domain/chokepoint/explainChokepoint.ts'
import {
  DEFAULT_ANALYSIS_SETTINGS,
  type AnalysisSettings,
} from '../../src/domain/chokepoint/settings.ts'
import { analyseChokepoints } from '../../src/analysis/chokepoint/analyseChokepoints.ts'

export function explainer(lines: NetworkLines, more: Partial<AnalysisSettings> = {}) {
  const network = buildNetwork(lines)
  const analysis = analyseChokepoints(network, { ...DEFAULT_ANALYSIS_SETTINGS, ...more })
  return (id: string) => explainChokepoint(network, analysis, id)
}

const reported = { reportedChokepoint: { note: 'the gateway', sources: ['s1'] } }

export const network: NetworkLines = {
  entities: [
    'maker:manufacturer@DE',
    'shop:distributor@CN',
    'front:front_company@HK',
    { id: 'gate', type: 'bank', country: 'KP' },
    { id: 'broker', country: 'KP', ...reported },
    'byway@KP',
    'detour@KP',
    { id: 'ghost', placeholder: true },
    'army:end_user@KP',
    'navy:end_user@KP',
    'guard:end_user@KP',
    'idle:manufacturer@DE',
    'shelf@KP',
    'friend@KP',
    { id: 'loner', country: 'KP', ...reported },
  ],
  relations: [
    'maker supplies gate',
    'front fronts_for gate',
    'gate finances army',
    'shop supplies broker',
    'shop supplies byway',
    'broker supplies navy',
    'byway supplies navy',
    'shop supplies detour',
    'detour supplies broker',
    'idle supplies ghost',
    'shelf procures_for guard',
    'friend related_to gate',
    'friend related_to army',
  ],
}

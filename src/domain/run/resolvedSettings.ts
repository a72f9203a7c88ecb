import type { RouteSets } from '../chokepoint/routeSets.ts'
import { renormalised } from '../chokepoint/score.ts'
import type { AnalysisSettings } from '../chokepoint/settings.ts'
import { LAYERS, RELATION_TYPES, RELATION_TYPE_RULES } from '../network/relationType.ts'

/** True when setting a type's flow changes anything: `none` does even where it is the default, as it overrules the file. */
function overrules(flows: AnalysisSettings['flows'], type: (typeof RELATION_TYPES)[number]) {
  const flow = flows[type]
  return flow !== undefined && (flow === 'none' || flow !== RELATION_TYPE_RULES[type].flow)
}

/** Settings as resolved. Own fronts that stand apart go unsaid: so it was before they could count with their principal. */
type ResolvedSettings = Omit<AnalysisSettings, 'ownFronts'> & { readonly ownFronts?: 'together' }

/**
 * Settings in the one form that all settings with the same outcome share: layers in the order of the domain, flows only where they
 * differ from the table, weights scaled to sum to 1, and the entry points and end users that really count.
 */
export function resolvedSettings(
  { ownFronts, ...settings }: AnalysisSettings,
  sets: RouteSets,
): ResolvedSettings {
  return {
    ...settings,
    ...(ownFronts === 'together' && { ownFronts }),
    layers: LAYERS.filter((layer) => settings.layers.includes(layer)),
    flows: Object.fromEntries(
      RELATION_TYPES.filter((type) => overrules(settings.flows, type)).map((type) => [
        type,
        settings.flows[type],
      ]),
    ),
    weights: renormalised(settings.weights),
    entryPoints: sets.entryPoints,
    endUsers: sets.endUsers,
  }
}

import type { AnalysisSettings } from '../chokepoint/settings.ts'
import { viewWords } from '../../words/view.ts'
import type { Network } from '../network/network.ts'
import type { AtlasView } from './atlasView.ts'
import type { ReadView } from './viewFragment.ts'
import type { Pins } from './layout.ts'

/** Drops from a view what the network does not have, and names what was dropped. */
export function fitView(view: AtlasView, network: Network): ReadView {
  const ignored = new Set<string>()
  const known = (ids: readonly string[], has: (id: string) => boolean, name: string) => {
    const kept = ids.filter(has)
    if (kept.length < ids.length) ignored.add(name)
    return kept
  }
  const isEntity = (id: string) => network.entityById.has(id)
  const isRelation = (id: string) => network.relationById.has(id)
  const { partNames } = viewWords

  const fitted: AtlasView = {
    ...view,
    filter: { ...view.filter, revealed: known(view.filter.revealed, isEntity, partNames.revealed) },
    selection: {
      entities: known(view.selection.entities, isEntity, partNames.selection),
      relations: known(view.selection.relations, isRelation, partNames.selection),
    },
    stopped: known(view.stopped, isEntity, partNames.stopped),
    supposedListed: known(view.supposedListed, isEntity, partNames.supposedListed),
    pins: fitPins(view.pins, (ids) => known(ids, isEntity, partNames.pins)),
    analysisSettings: fitSettings(view.analysisSettings, (ids) =>
      known(ids, isEntity, partNames.analysis),
    ),
  }
  return { view: fitted, ignored: [...ignored] }
}

/** The same object where nothing is to be dropped: other settings would be a reason to analyse again. */
function fitSettings(
  settings: AnalysisSettings,
  known: (ids: readonly string[]) => string[],
): AnalysisSettings {
  const { entryPoints, endUsers } = settings
  if (!entryPoints && !endUsers) return settings
  return {
    ...settings,
    ...(entryPoints && { entryPoints: known(entryPoints) }),
    ...(endUsers && { endUsers: known(endUsers) }),
  }
}

function fitPins(pins: Pins, known: (ids: readonly string[]) => string[]): Pins {
  return Object.fromEntries(
    Object.entries(pins).map(([layout, places]) => {
      const kept = new Set(known(Object.keys(places)))
      return [layout, Object.fromEntries(Object.entries(places).filter(([id]) => kept.has(id)))]
    }),
  )
}

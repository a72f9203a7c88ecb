import type { MapFacts } from '../../domain/jurisdiction/mapFacts.ts'
import type { CountryFlow } from '../../domain/view/countryFlows.ts'
import type { Hovered } from '../../store/selectionSlice.ts'
import { flowsOf } from './mapScene.ts'
import type { SceneRelation } from './scene.ts'

/** Flows the eye is led to: of the place or flow pointed at, or else what runs along the relations that are lit; null where nothing is. */
export function litFlows(
  { flows }: MapFacts,
  hovered: Hovered | null,
  relations: ReadonlySet<SceneRelation>,
): readonly CountryFlow[] | null {
  if (hovered?.kind === 'place')
    return flows.filter(({ from, to }) => from === hovered.code || to === hovered.code)
  if (hovered?.kind === 'flow')
    return flows.filter(({ from, to }) => from === hovered.from && to === hovered.to)
  return relations.size === 0 ? null : flowsOf(relations)
}

import type { AtlasState } from '../../store/atlasStore.ts'
import { selectAnnotations, selectToldHighlight } from '../../store/selectors/selectAnnotations.ts'
import type { Scene, SceneEntity, SceneRelation } from '../scene/scene.ts'

/** What the eye is led to: the thing pointed at with its neighbourhood, or else what is selected. */
export interface Focus {
  readonly kind: 'none' | 'selection' | 'hover'
  /** The entities themselves, the leading one first. */
  readonly centres: ReadonlySet<SceneEntity>
  readonly relations: ReadonlySet<SceneRelation>
  /** Centres and everything that a lit relation leads to. */
  readonly lit: ReadonlySet<SceneEntity>
  /** Whom a story says something at: named whatever else is not. */
  readonly spokenOf: ReadonlySet<SceneEntity>
  /** A relation pointed at, which says what it is. */
  readonly pointedAt: SceneRelation | null
}

export const NO_FOCUS: Focus = {
  kind: 'none',
  centres: new Set(),
  relations: new Set(),
  lit: new Set(),
  spokenOf: new Set(),
  pointedAt: null,
}

/**
 * Follows what is hovered, else what an open list or the step of a story keeps lit, and what is selected otherwise. What the filter hides never lights up. A relation under the
 * pointer lights up as gently as a selection: lines are everywhere, and the picture must not flicker.
 */
export function focusOf(scene: Scene, state: AtlasState): Focus {
  const { hovered, selection } = state
  const keptLit = state.keptLit ?? selectToldHighlight(state)
  if (hovered?.kind === 'entity') {
    const focus = lightUp(scene, 'hover', [hovered.id], [])
    if (focus.lit.size > 0) return focus
  }
  if (hovered?.kind === 'entities') {
    const focus = lightOnly(scene, hovered.ids)
    if (focus.lit.size > 0) return focus
  }
  if (hovered?.kind === 'relations') {
    const focus = lightUp(scene, 'hover', [], hovered.ids)
    if (focus.lit.size > 0) return focus
  }
  if (hovered?.kind === 'relation') {
    const focus = lightUp(scene, 'selection', [], [hovered.id])
    const [pointedAt = null] = focus.relations
    if (pointedAt) return { ...focus, pointedAt }
  }
  const spokenOf = spokenOfIn(scene, state)
  if (keptLit) {
    const focus = lightOnly(scene, keptLit)
    if (focus.lit.size > 0) return { ...focus, spokenOf }
  }
  const focus = lightUp(scene, 'selection', selection.entities.toReversed(), selection.relations)
  return { ...focus, spokenOf }
}

function spokenOfIn(scene: Scene, state: AtlasState): ReadonlySet<SceneEntity> {
  const items = selectAnnotations(state).flatMap(({ entity }) => scene.entityById.get(entity) ?? [])
  return new Set(items.filter(({ presence }) => presence !== 'hidden'))
}

/** Those entities alone, and what relates them to one another. */
function lightOnly(scene: Scene, ids: readonly string[]): Focus {
  const focus = lightUp(scene, 'hover', ids, [])
  const { centres } = focus
  const relations = [...focus.relations].filter(
    ({ from, to }) => centres.has(from) && centres.has(to),
  )
  return { ...focus, relations: new Set(relations), lit: centres }
}

function lightUp(
  scene: Scene,
  kind: 'selection' | 'hover',
  entityIds: readonly string[],
  relationIds: readonly string[],
): Focus {
  const centres = new Set<SceneEntity>()
  const relations = new Set<SceneRelation>()
  for (const id of entityIds) {
    const item = scene.entityById.get(id)
    if (!item || item.presence === 'hidden') continue
    centres.add(item)
    for (const relation of item.relations)
      if (relation.presence === 'shown') relations.add(relation)
  }
  for (const id of relationIds) {
    const relation = scene.relationById.get(id)
    if (relation && relation.presence !== 'hidden') relations.add(relation)
  }
  const lit = new Set(centres)
  for (const { from, to } of relations) lit.add(from).add(to)
  return lit.size === 0 ? NO_FOCUS : { ...NO_FOCUS, kind, centres, relations, lit }
}

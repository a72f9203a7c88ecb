import type { LabelForm, LabelUse } from '../labels/entityLabel.ts'
import { distinctNames } from '../labels/distinctNames.ts'
import { isChokepoint, type SceneEntity } from '../scene/scene.ts'
import type { Focus } from './focus.ts'
import { toScreen, type View } from './view.ts'

/** Pixels between marks, across and down, within which their names would take each other's place. */
const CROWDED = { x: 150, y: 44 } as const

const isSpokenOf = (item: SceneEntity, { centres, spokenOf }: Focus) =>
  centres.has(item) || spokenOf.has(item)

/**
 * Tells the forms of each label: what is led to in full where there is room, else by what tells it from what it stands with; chokepoints
 * by name or acronym. `named` are those that ask for a label.
 */
export function labelForms(
  named: readonly SceneEntity[],
  focus: Focus,
  endUsers: LabelForm,
  isOnMap: boolean,
  view: View,
): (item: SceneEntity) => readonly LabelUse[] {
  const spoken = named.filter((item) => isSpokenOf(item, focus))
  const short = distinctNames(spoken.map(({ entity }) => entity.name))
  const distinct = (name: string) => short.get(name) ?? name
  const places = spoken
    .filter(({ entity }) => short.has(entity.name))
    .map((item) => ({ item, ...toScreen(view, item) }))

  const isCrowded = (item: SceneEntity) => {
    const { x, y } = toScreen(view, item)
    return places.some(
      (other) =>
        other.item !== item &&
        Math.abs(other.x - x) < CROWDED.x &&
        Math.abs(other.y - y) < CROWDED.y,
    )
  }

  function formsOf(item: SceneEntity): readonly LabelForm[] {
    if (isSpokenOf(item, focus)) {
      if (!short.has(item.entity.name)) return ['full', 'one-line', 'short']
      return isCrowded(item) ? ['distinct', 'full'] : ['full', 'distinct']
    }
    if (item.station === 'end_user') return [endUsers]
    if (!isChokepoint(item)) return ['wrapped']
    // On a map names stand off their marks, and short ones less far.
    return isOnMap ? ['short', 'wrapped'] : ['wrapped', 'short']
  }

  return (item) => {
    const isStrong = focus.centres.has(item)
    return formsOf(item).map((form) => ({ form, isStrong, distinct }))
  }
}

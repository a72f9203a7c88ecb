import { endUserForm } from '../labels/endUserForm.ts'
import type { LabelUse } from '../labels/entityLabel.ts'
import type { LabelText } from '../labels/labelText.ts'
import type { Disc } from '../labels/box.ts'
import type { LabelRequest, Side } from '../labels/placeLabels.ts'
import { isChokepoint, type SceneEntity } from '../scene/scene.ts'
import type { Focus } from './focus.ts'
import { labelForms } from './labelForms.ts'
import { markRadius } from './markRadius.ts'
import { isOnScreen, toScreen, type View } from './view.ts'

/** Sets the label of an entity. */
export type LabelOf = (item: SceneEntity, use?: LabelUse) => LabelText

/** A label that would like to be drawn. */
export interface WantedLabel {
  readonly item: SceneEntity
  /** One for each form of the request. */
  readonly labels: readonly LabelText[]
  readonly request: LabelRequest
}

const MOST = 400
// Where hardly anybody is large enough on the screen to be named, those with the most relations are, as far as a window has room.
const MOST_RELATED = 10
const PIXELS_FOR_ONE = 45_000
const RELATIONS_TO_STAND_OUT = 3
// Diameter on screen, in pixels, from which on an ordinary entity asks for a label.
const LABEL_FROM = 12.5
// Pixels: names cannot stand off larger circles of the map.
const MOST_SHUNNED = 90
const MOST_INSISTING = 12
// More that are led to at once are a crowd, and named where there is room.
const MOST_NEEDED = 24
/** Pixels that the ring around what is led to takes around its mark. */
const RING = 5
const AROUND_CHOKEPOINTS = [3, 14, 30, 50, 75]
const AROUND_CIRCLES = [3, 14, 30, 50, 75, 105, 140, 180]

const AROUND: readonly Side[] = ['above', 'below', 'right', 'left']
const CORNERS: readonly Side[] = ['above-right', 'below-right', 'above-left', 'below-left']

/** What an entity takes of a view, with the ring around it where it is led to. */
export function discOf(item: SceneEntity, focus: Focus, view: View): Disc {
  const ring = focus.centres.has(item) ? RING : 0
  return { ...toScreen(view, item), radius: markRadius(item, view) + ring }
}

/** What is named whenever there is room for it. */
function isAlwaysNamed(item: SceneEntity): boolean {
  return isChokepoint(item) || item.isStopped || item.isSupposed
}

function priority(item: SceneEntity, focus: Focus): number {
  if (focus.centres.has(item) || focus.spokenOf.has(item)) return 4e6
  if (focus.lit.has(item)) return 2e6 + (isChokepoint(item) ? 5e5 : 0) + item.size
  if (item.isStopped || item.isSupposed) return 15e5
  if (isChokepoint(item)) return 1e6 + (item.score?.score ?? 0) * 100
  if (item.station === 'end_user') return 5e5 - item.y / 1e3
  return item.size * 100 + item.relations.length
}

function sidesOf(item: SceneEntity): readonly Side[] {
  if (item.station === 'end_user') return ['right']
  if (item.station === 'entry') return [item.labelSide, 'left', 'right']
  return [...new Set<Side>([item.labelSide, ...AROUND, ...CORNERS])]
}

/** The entities in view with the most relations, of a picture in which hardly anybody would be named. */
function mostRelated(
  entities: readonly SceneEntity[],
  named: readonly SceneEntity[],
  view: View,
  focus: Focus,
): readonly SceneEntity[] {
  const room = Math.floor((view.width * view.height) / PIXELS_FOR_ONE)
  const most = Math.min(MOST_RELATED, room) - named.length
  if (most <= 0 || focus.kind === 'hover') return []
  const before = new Set(named)
  return entities
    .filter(
      (item) =>
        item.presence === 'shown' &&
        item.relations.length >= RELATIONS_TO_STAND_OUT &&
        !before.has(item) &&
        isOnScreen(view, toScreen(view, item), 0),
    )
    .toSorted((a, b) => b.relations.length - a.relations.length)
    .slice(0, most)
}

/**
 * Labels by priority: what is selected, pointed at or told of, ghosts and ends of supposed relations, chokepoints by score, end users, then the largest. Others ask
 * only once they are large enough on the screen, or stand out where hardly anybody is; under the pointer only the neighbourhood asks.
 */
export function labelRequests(
  entities: readonly SceneEntity[],
  view: View,
  focus: Focus,
  labelOf: LabelOf,
  circles: readonly Disc[],
): WantedLabel[] {
  const wanted = entities.filter((item) => {
    if (item.presence !== 'shown' && !focus.lit.has(item) && !focus.spokenOf.has(item)) return false
    if (focus.lit.has(item) || focus.spokenOf.has(item)) return true
    if (focus.kind === 'hover') return false
    if (isAlwaysNamed(item) || item.station === 'end_user') return true
    return item.size * view.zoom >= LABEL_FROM
  })
  const endUsers = endUserForm(entities, view)
  const shunned = circles.filter(({ radius }) => radius <= MOST_SHUNNED)
  const large = wanted.filter((item) => isOnScreen(view, toScreen(view, item), 0))
  // A map tells of countries, and their names need the room.
  const isOnMap = circles.length > 0
  const related = new Set(isOnMap ? [] : mostRelated(entities, large, view, focus))
  const named = [...large, ...related]
  const formsOf = labelForms(named, focus, endUsers, isOnMap, view)
  return named
    .map((item) => ({ item, rank: priority(item, focus) }))
    .toSorted((a, b) => b.rank - a.rank || (a.item.entity.id < b.item.entity.id ? -1 : 1))
    .slice(0, MOST)
    .map(({ item }) => {
      const one = { item, standsOut: related.has(item), uses: formsOf(item) }
      return wantedLabel(one, view, focus, labelOf, shunned)
    })
}

interface Named {
  readonly item: SceneEntity
  /** By its relations, where hardly anybody would be named. */
  readonly standsOut: boolean
  readonly uses: readonly LabelUse[]
}

function wantedLabel(
  { item, standsOut, uses }: Named,
  view: View,
  focus: Focus,
  labelOf: LabelOf,
  shunned: readonly Disc[],
): WantedLabel {
  // Whole countries can be selected on a map: their names show where there is room.
  const isCrowd = shunned.length > 0 && focus.centres.size > MOST_INSISTING
  const isLedTo = focus.centres.has(item) && !isCrowd
  const isNeeded = focus.spokenOf.has(item) || (isLedTo && focus.centres.size <= MOST_NEEDED)
  const insists = isLedTo || isNeeded || standsOut || isAlwaysNamed(item)
  const labels = uses.map((use) => labelOf(item, use))
  return {
    item,
    labels,
    request: {
      id: item.entity.id,
      mark: discOf(item, focus, view),
      forms: labels,
      sides: insists ? [...new Set([...sidesOf(item), ...AROUND, ...CORNERS])] : sidesOf(item),
      distances: !insists
        ? [3]
        : shunned.length > 0
          ? AROUND_CIRCLES
          : isChokepoint(item)
            ? AROUND_CHOKEPOINTS
            : [3, 14, 30],
      shuns: insists ? shunned : [],
      slides: insists ? [0, -0.2, 0.2, -0.4, 0.4] : [0],
      insists,
      isNeeded,
    },
  }
}

import type { Box, Disc } from '../labels/box.ts'
import type { LabelText } from '../labels/labelText.ts'
import { placeLabels, type PlacedLabel } from '../labels/placeLabels.ts'
import { isChokepoint, type SceneEntity } from '../scene/scene.ts'
import type { Focus } from './focus.ts'
import { discOf, labelRequests, type LabelOf } from './labelRequests.ts'
import type { View } from './view.ts'

/** Pixels between mark and label from which on a line joins them. */
export const LEADER_FROM = 8

/** A label that found its place. */
export interface LabelInView {
  readonly item: SceneEntity
  readonly text: LabelText
  readonly place: PlacedLabel
  readonly mark: Disc
}

/** What of a view is not free: no label covers what is taken, and the important ones leave circles of the map free where they can. */
export interface Occupied {
  readonly taken: readonly Box[]
  readonly circles: readonly Disc[]
}

/** The labels that find room in a view, by priority. */
export function labelsInView(
  visible: readonly SceneEntity[],
  view: View,
  focus: Focus,
  { taken, circles }: Occupied,
  labelOf: LabelOf,
): LabelInView[] {
  const wanted = labelRequests(visible, view, focus, labelOf, circles)
  const byId = new Map(wanted.map((label) => [label.request.id, label]))
  const seen = visible.filter((item) =>
    focus.kind === 'hover' ? focus.lit.has(item) : item.presence === 'shown',
  )
  const disc = (item: SceneEntity) => discOf(item, focus, view)
  const placed = placeLabels({
    requests: wanted.map(({ request }) => request),
    discs: seen.map(disc),
    firmDiscs: seen.filter((item) => isChokepoint(item) || focus.centres.has(item)).map(disc),
    taken,
    bounds: { left: 4, top: 4, right: view.width - 4, bottom: view.height - 4 },
  })
  return placed.flatMap((place) => {
    const wish = byId.get(place.id)
    const text = wish?.labels[place.form]
    return wish && text ? { item: wish.item, text, place, mark: wish.request.mark } : []
  })
}

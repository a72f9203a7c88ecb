import type { Box, Disc } from '../labels/box.ts'
import { LEADER_FROM, leaderOf, lineTouchesBox, type Line } from '../labels/leader.ts'
import type { LabelText } from '../labels/labelText.ts'
import { placeLabels, type PlacedLabel } from '../labels/placeLabels.ts'
import { isChokepoint, type SceneEntity } from '../scene/scene.ts'
import type { Focus } from './focus.ts'
import { discOf, labelRequests, type LabelOf } from './labelRequests.ts'
import type { View } from './view.ts'

/** A label that found its place. */
export interface LabelInView {
  readonly item: SceneEntity
  readonly text: LabelText
  readonly place: PlacedLabel
  readonly mark: Disc
  /** what ties it to its mark, where it had to stand off */
  readonly leader: Line | null
  /** whether the ground behind it is cleared: it covers marks, or the line of another runs behind it */
  readonly hasPlate: boolean
}

/** What of a view is not free: no label covers what is taken, and the important ones leave circles of the map free where they can. */
export interface Occupied {
  readonly taken: readonly Box[]
  readonly circles: readonly Disc[]
  /** What no name should stand on where it can stand elsewhere: arrows of a story. */
  readonly lines: readonly Line[]
}

/** The labels that find room in a view, by priority. */
export function labelsInView(
  visible: readonly SceneEntity[],
  view: View,
  focus: Focus,
  { taken, circles, lines }: Occupied,
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
    lines,
    bounds: { left: 4, top: 4, right: view.width - 4, bottom: view.height - 4 },
  })
  const labels = placed.flatMap((place) => {
    const wish = byId.get(place.id)
    const text = wish?.labels[place.form]
    if (!wish || !text) return []
    const { mark } = wish.request
    const leader = place.distance > LEADER_FROM ? leaderOf(place.box, mark) : null
    return [{ item: wish.item, text, place, mark, leader }]
  })
  const leaders = labels.flatMap(({ leader }) => leader ?? [])
  const isCrossed = ({ place, leader }: (typeof labels)[number]) =>
    leaders.some((line) => line !== leader && lineTouchesBox(line, place.box))
  return labels.map((label) => ({ ...label, hasPlate: label.place.covers || isCrossed(label) }))
}

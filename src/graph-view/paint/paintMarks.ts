import { FADED } from '../../domain/view/drawnLook.ts'
import type { Box, Disc } from '../labels/box.ts'
import type { Line } from '../labels/leader.ts'
import { isChokepoint, type Scene, type SceneEntity } from '../scene/scene.ts'
import { drawHalo } from './drawHalo.ts'
import { drawIcon, ICON_FROM } from './drawEntity.ts'
import { drawLabel, drawLeader, drawPlate, type LabelInk } from './drawLabel.ts'
import { drawArrow } from './drawRelation.ts'
import { drawRelationName } from './drawRelationName.ts'
import { drawOwnership } from './drawOwnership.ts'
import { drawCutOff, drawStrike } from './drawStops.ts'
import type { Focus } from './focus.ts'
import type { LabelOf } from './labelRequests.ts'
import { labelsInView } from './labelsInView.ts'
import { markRadius } from './markRadius.ts'
import { isOnScreen, toScreen, type View } from './view.ts'

export const ARROWS_FROM_ZOOM = 0.75
export const MOST_ARROWS = 700

export interface Marks {
  readonly scene: Scene
  readonly view: View
  readonly focus: Focus
  /** An entity the keyboard stands on. */
  readonly cursor: SceneEntity | null
  readonly taken: readonly Box[]
  /** Circles of places that names had better leave free. */
  readonly circles: readonly Disc[]
  /** Arrows that are drawn above everything. */
  readonly lines: readonly Line[]
  readonly ink: LabelInk
  readonly labelOf: LabelOf
  /** how opaque names are */
  readonly named: number
}

/** The share of a turn to another layout in which names go, and in which they come back. */
const FADE = 0.15

/** How opaque names are on the way to another layout: while everybody moves no name could be followed, nor its place. */
export function namedAt(turned: number): number {
  return Math.max(0, 1 - turned / FADE, (turned - 1) / FADE + 1)
}

/** Draws everything of ours above cytoscape's drawing: arrows, halos, badges, icons, rings, labels. */
export function paintMarks(context: CanvasRenderingContext2D, marks: Marks): void {
  const { scene, view, focus, ink } = marks
  const { palette } = ink
  const visible = scene.entities.filter(
    (item) =>
      item.presence !== 'hidden' && isOnScreen(view, toScreen(view, item), item.size * view.zoom),
  )
  if (focus.kind !== 'hover') paintArrows(context, marks)

  for (const item of visible) {
    const radius = (item.size / 2) * view.zoom
    const hasHalo = isChokepoint(item)
    const isMarked = item.isStopped || item.isCutOff || item.ownership !== null
    if (!hasHalo && !isMarked && radius * 2 < ICON_FROM) continue
    const isUnlit = item.presence === 'dimmed' || (focus.kind === 'hover' && !focus.lit.has(item))
    context.globalAlpha = isUnlit ? FADED.unlit : item.isStopped ? FADED.ghost : 1
    const at = toScreen(view, item)
    if (item.ownership && !item.isStopped)
      drawOwnership(context, item, at, radius, view.zoom, palette)
    if (hasHalo) drawHalo(context, item, at, radius, ink)
    if (radius * 2 >= ICON_FROM && !item.isStopped) drawIcon(context, item, at, radius, palette)
    context.globalAlpha = isUnlit ? FADED.unlit : 1
    if (item.isStopped) drawStrike(context, at, radius, palette)
    else if (item.isCutOff) drawCutOff(context, at, radius, palette)
  }
  context.globalAlpha = 1

  for (const item of focus.centres)
    drawRing(context, item, marks, focus.kind === 'hover' ? 1.5 : 2.5)
  if (marks.cursor) drawRing(context, marks.cursor, marks, 3)
  const { pointedAt } = focus
  const taken = pointedAt
    ? [...marks.taken, drawRelationName(context, pointedAt, view, ink)]
    : marks.taken
  if (marks.named === 0) return
  context.globalAlpha = marks.named
  paintLabels(context, visible, { ...marks, taken })
  context.globalAlpha = 1
}

function drawRing(
  context: CanvasRenderingContext2D,
  item: SceneEntity,
  { view, ink }: Marks,
  width: number,
): void {
  const at = toScreen(view, item)
  context.beginPath()
  context.arc(at.x, at.y, markRadius(item, view) + 3.5, 0, Math.PI * 2)
  context.lineWidth = width
  context.strokeStyle = ink.palette['--focus']
  context.stroke()
}

function paintArrows(context: CanvasRenderingContext2D, { scene, view, ink }: Marks): void {
  if (view.zoom < ARROWS_FROM_ZOOM || scene.isLarge) return
  let drawn = 0
  context.globalAlpha = 0.7
  for (const relation of scene.relations) {
    if (relation.presence !== 'shown' || relation.isAside || relation.isSevered) continue
    if (!isOnScreen(view, toScreen(view, relation.to), 0)) continue
    drawArrow(context, relation, view, 4 + 2 * view.zoom, ink.palette)
    if ((drawn += 1) >= MOST_ARROWS) break
  }
  context.globalAlpha = 1
}

function paintLabels(
  context: CanvasRenderingContext2D,
  visible: readonly SceneEntity[],
  { view, focus, taken, circles, lines, ink, labelOf }: Marks,
): void {
  const labels = labelsInView(visible, view, focus, { taken, circles, lines }, labelOf)
  // Behind all names: a line that runs past another is seen to go on behind it.
  for (const { leader } of labels) if (leader) drawLeader(context, leader, ink)
  for (const { item, text, place, hasPlate } of labels) {
    if (hasPlate) drawPlate(context, place, ink)
    const isStrong = isChokepoint(item) || focus.centres.has(item)
    drawLabel(context, text, place, { isStrong, isStruck: item.isStopped }, ink)
  }
}

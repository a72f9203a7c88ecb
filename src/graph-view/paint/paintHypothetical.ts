import { SUPPOSED } from '../../domain/view/drawnLook.ts'
import type { Palette } from '../look/palette.ts'
import { bowedCurve } from '../scene/relationCurve.ts'
import type { SceneHypothetical } from '../scene/scene.ts'
import { drawEntity } from './drawEntity.ts'
import { drawHead, traceCourse, type Course } from './drawRelation.ts'
import type { Focus } from './focus.ts'
import { toScreen, type View } from './view.ts'

export const SUPPOSED_HEAD = 9
const UNLIT = 0.2

/** How far a supposed relation bows out, so that none is taken for a documented one: a share of its length, model units at most. */
const BOW = { share: 0.1, most: 48 } as const

/** The course of a relation that is only supposed. */
export function supposedCourse({ from, to }: SceneHypothetical): Course {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  return { from, to, controls: bowedCurve(from, to, Math.min(BOW.most, BOW.share * length)) }
}

/**
 * Draws relations that are only supposed: rimmed by the ground so that they stand out on lines, a head where each arrives, the
 * entities they join above them. Those that do not join what is pointed at step back.
 */
export function paintHypothetical(
  context: CanvasRenderingContext2D,
  hypothetical: readonly SceneHypothetical[],
  focus: Focus,
  view: View,
  palette: Palette,
): void {
  const shown = hypothetical.filter(
    ({ from, to }) => from.presence !== 'hidden' && to.presence !== 'hidden',
  )
  context.save()
  context.lineCap = 'round'
  for (const supposed of shown) {
    const { kind, from, to } = supposed
    const isLit = focus.kind !== 'hover' || (focus.lit.has(from) && focus.lit.has(to))
    const strength = isLit ? 1 : UNLIT
    const { dash, colour } = SUPPOSED.looks[kind]
    const course = supposedCourse(supposed)
    traceCourse(context, course, view)
    context.setLineDash([])
    context.globalAlpha = SUPPOSED.rim.opacity * strength
    context.lineWidth = SUPPOSED.rim.width
    context.strokeStyle = palette['--ground']
    context.stroke()
    context.setLineDash([...dash])
    context.globalAlpha = strength
    context.lineWidth = SUPPOSED.width
    context.strokeStyle = palette[colour]
    context.stroke()
    drawHead(context, course, view, SUPPOSED_HEAD, palette[colour])
  }
  context.setLineDash([])
  context.globalAlpha = 1
  for (const item of new Set(shown.flatMap(({ from, to }) => [from, to]))) {
    if (focus.kind === 'hover' && !focus.lit.has(item)) continue
    drawEntity(context, item, toScreen(view, item), (item.size / 2) * view.zoom, view.zoom, palette)
  }
  context.restore()
}

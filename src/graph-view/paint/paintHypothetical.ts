import type { HypotheticalKind } from '../../domain/view/hypothetical.ts'
import type { Palette } from '../look/palette.ts'
import { bowedCurve } from '../scene/relationCurve.ts'
import type { SceneHypothetical } from '../scene/scene.ts'
import { drawEntity } from './drawEntity.ts'
import { drawHead, traceCourse, type Course } from './drawRelation.ts'
import type { Focus } from './focus.ts'
import { toScreen, type View } from './view.ts'

const WIDTH = 2.5
export const SUPPOSED_HEAD = 9
const UNLIT = 0.2
/** Round dots for what would refute a finding, long dashes for what would make up for a stop. */
const LOOKS = {
  witness: { dash: [0.1, 6], colour: '--ink' },
  substitute: { dash: [9, 6], colour: '--detour' },
} as const satisfies Record<HypotheticalKind, { dash: readonly number[]; colour: keyof Palette }>

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
    const { dash, colour } = LOOKS[kind]
    const course = supposedCourse(supposed)
    traceCourse(context, course, view)
    context.setLineDash([])
    context.globalAlpha = 0.75 * strength
    context.lineWidth = WIDTH + 4
    context.strokeStyle = palette['--ground']
    context.stroke()
    context.setLineDash([...dash])
    context.globalAlpha = strength
    context.lineWidth = WIDTH
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

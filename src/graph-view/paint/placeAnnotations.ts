import { SAYING } from '../../domain/view/drawnLook.ts'
import type { Annotation } from '../../domain/network/schema/story.ts'
import type { Point } from '../../domain/view/layout.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import { boxInside, boxTouchesDisc, type Box, type Disc } from '../labels/box.ts'
import { wrapText, type Measure } from '../../domain/text/wrapText.ts'
import type { Scene } from '../scene/scene.ts'
import { markRadius } from './markRadius.ts'
import { isOnScreen, toScreen, type View } from './view.ts'

type Side = NonNullable<Annotation['side']>

/** An annotation that found its place. */
export interface PlacedAnnotation {
  readonly annotation: Annotation
  readonly mark: Disc
  readonly side: Side
  readonly lines: readonly string[]
  /** of the text; without text there is none */
  readonly box: Box | null
}

/** px of the type, but for a room */
export const ANNOTATION_SIZE = 14

/** px between lines of type of a size */
export const annotationLine = (size: number) => Math.round(size * 1.3)

export const ANNOTATION_PAD = SAYING.pad
const WIDEST = 240
const MOST_LINES = 4
/** px between mark and text */
const GAP = { label: 6, circle: 4, arrow: 56 } as const
/** How far a circle stands off the mark. */
const CIRCLE = 9
/** Where a text goes when its side has no room: to the opposite one, then across. */
const SIDES: Readonly<Record<Side, readonly Side[]>> = {
  above: ['above', 'below', 'right', 'left'],
  below: ['below', 'above', 'right', 'left'],
  left: ['left', 'right', 'above', 'below'],
  right: ['right', 'left', 'above', 'below'],
}

const HEAD = 12

function textSize(text: string, measure: Measure, lineHeight: number) {
  if (text === '') return null
  const lines = wrapText(text, WIDEST, MOST_LINES, measure)
  const widest = Math.max(...lines.map(measure))
  return {
    lines,
    width: widest + 2 * ANNOTATION_PAD.x,
    height: lines.length * lineHeight + 2 * ANNOTATION_PAD.y,
  }
}

function boxAt(side: Side, mark: Disc, gap: number, width: number, height: number): Box {
  const reach = mark.radius + gap
  const middleX = side === 'left' ? mark.x - reach - width / 2 : mark.x + reach + width / 2
  const middleY = side === 'above' ? mark.y - reach - height / 2 : mark.y + reach + height / 2
  const x = side === 'above' || side === 'below' ? mark.x : middleX
  const y = side === 'left' || side === 'right' ? mark.y : middleY
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 }
}

/** Moves a box along the edges of the window until it is inside. */
function within({ left, right, top, bottom }: Box, bounds: Box): Box {
  const x = Math.max(bounds.left - left, 0) + Math.min(bounds.right - right, 0)
  const y = Math.max(bounds.top - top, 0) + Math.min(bounds.bottom - bottom, 0)
  return { left: left + x, right: right + x, top: top + y, bottom: bottom + y }
}

const middle = ({ left, right, top, bottom }: Box) => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
})

/** The strokes of an arrow to the mark: from far off, or from the text, to its tip, and the two wings of its head. */
export function pointerOf({ mark, side, box }: PlacedAnnotation) {
  const far = middle(box ?? boxAt(side, mark, GAP.arrow, 0, 0))
  const length = Math.hypot(far.x - mark.x, far.y - mark.y) || 1
  const along = { x: (far.x - mark.x) / length, y: (far.y - mark.y) / length }
  const tip = { x: mark.x + along.x * mark.radius, y: mark.y + along.y * mark.radius }
  const wings = [0.5, -0.5].map((turn): Point => ({
    x: tip.x + (along.x * Math.cos(turn) - along.y * Math.sin(turn)) * HEAD,
    y: tip.y + (along.x * Math.sin(turn) + along.y * Math.cos(turn)) * HEAD,
  }))
  return { far, tip, wings }
}

/**
 * Lays out what a story says at entities: text at the asked side, moved along it into the window, or at another where that one leaves the window or covers an entity that
 * is lit, `lit` or annotated itself; what is hidden or out of sight has none.
 */
export function placeAnnotations(
  annotations: readonly Annotation[],
  scene: Scene,
  view: View,
  measure: Measure,
  lineHeight: number,
  lit: readonly EntityId[],
): PlacedAnnotation[] {
  const discs = [...new Set([...lit, ...annotations.map(({ entity }) => entity)])].flatMap((id) => {
    const item = scene.entityById.get(id)
    return item && item.presence !== 'hidden'
      ? [{ id, ...toScreen(view, item), radius: markRadius(item, view) }]
      : []
  })
  const bounds = { left: 8, top: 8, right: view.width - 8, bottom: view.height - 8 }
  return annotations.flatMap((annotation): PlacedAnnotation[] => {
    const item = scene.entityById.get(annotation.entity)
    if (!item || item.presence === 'hidden') return []
    const at = toScreen(view, item)
    const bare = markRadius(item, view)
    if (!isOnScreen(view, at, bare)) return []
    const mark = { ...at, radius: bare + (annotation.kind === 'circle' ? CIRCLE : 3) }
    const text = textSize(annotation.text ?? '', measure, lineHeight)
    const wanted = annotation.side ?? 'above'
    if (!text) return [{ annotation, mark, side: wanted, lines: [], box: null }]
    const boxOn = (side: Side) => {
      const box = boxAt(side, mark, GAP[annotation.kind], text.width, text.height)
      const slid = within(box, bounds)
      // Along its side, not over the mark.
      return boxTouchesDisc(slid, mark) ? box : slid
    }
    const covered = (box: Box) =>
      discs.filter((disc) => disc.id !== annotation.entity && boxTouchesDisc(box, disc, 2)).length
    const inside = SIDES[wanted].filter((one) => boxInside(boxOn(one), bounds))
    const least = Math.min(...inside.map((one) => covered(boxOn(one))))
    const side = inside.find((one) => covered(boxOn(one)) === least) ?? wanted
    const box = inside.length > 0 ? boxOn(side) : within(boxOn(wanted), bounds)
    return [{ annotation, mark, side, lines: text.lines, box }]
  })
}

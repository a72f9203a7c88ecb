import type {
  PictureArrow,
  PictureCourse,
  PictureRelation,
  PictureStroke,
} from '../../domain/exhibit/picture.ts'
import { DASHES } from '../../domain/view/dashes.ts'
import { legalityLine } from '../../domain/view/legalityLine.ts'
import { DIMMED_OPACITY, relationOpacity, relationWidth } from '../look/pictureStyle.ts'
import { headOf, type Course } from '../paint/drawRelation.ts'
import { litMeasures, SEVERED } from '../paint/paintFocus.ts'
import { ARROWS_FROM_ZOOM } from '../paint/paintMarks.ts'
import { toScreen, type View } from '../paint/view.ts'
import { isOfWaist } from '../place/applyPlacement.ts'
import type { Crowd } from '../scene/crowdOf.ts'
import type { SceneRelation } from '../scene/scene.ts'

const ARROW_OPACITY = 0.7

/** A course in pixels of the window. */
export function pictureCourse({ from, to, controls }: Course, view: View): PictureCourse {
  return {
    from: toScreen(view, from),
    controls: controls.map((point) => toScreen(view, point)),
    to: toScreen(view, to),
  }
}

/** The head of an arrow of a course, or null where it has none or no room for it. */
export function pictureArrow(course: Course, view: View, size: number): PictureArrow | null {
  const head = headOf(course, view, size)
  return head && { ...head, size }
}

/** Whether a course comes near the window at all. */
export function isInWindow({ from, controls, to }: PictureCourse, { width, height }: View) {
  const points = [from, ...controls, to]
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  return (
    Math.max(...xs) > 0 &&
    Math.max(...ys) > 0 &&
    Math.min(...xs) < width &&
    Math.min(...ys) < height
  )
}

function litStroke(item: SceneRelation, view: View): PictureStroke {
  const style = legalityLine(item.relation.legality)
  const { width, head } = litMeasures(view.zoom)
  const opacity = item.isSevered ? SEVERED : 1
  const arrow = item.facts.flow === 'none' ? null : pictureArrow(item, view, head)
  return {
    width,
    dash: DASHES[style].map((length) => length * Math.max(1, view.zoom)),
    isRound: style === 'dotted',
    opacity,
    arrow: arrow && { ...arrow, opacity },
  }
}

function hasArrow({ presence, isAside, isSevered, facts }: SceneRelation, view: View): boolean {
  return (
    view.zoom >= ARROWS_FROM_ZOOM &&
    presence === 'shown' &&
    !isAside &&
    !isSevered &&
    facts.flow !== 'none'
  )
}

/** A relation as the screen draws it. */
export function pictureRelation(
  item: SceneRelation,
  view: View,
  crowd: Crowd,
  isLit: boolean,
): PictureRelation {
  const isRaised = isOfWaist(item)
  const style = crowd.isLarge ? 'solid' : legalityLine(item.relation.legality)
  const arrow =
    !crowd.isLarge && hasArrow(item, view) ? pictureArrow(item, view, 4 + 2 * view.zoom) : null
  return {
    id: item.relation.id,
    from: item.from.entity.id,
    to: item.to.entity.id,
    layer: item.facts.layer,
    course: pictureCourse(item, view),
    isRaised,
    width: relationWidth(crowd, isRaised) * view.zoom,
    dash: DASHES[style].map((length) => length * view.zoom),
    isRound: style === 'dotted',
    opacity:
      item.presence === 'dimmed'
        ? DIMMED_OPACITY
        : relationOpacity(crowd, {
            isAside: item.isAside,
            isRaised,
            isSevered: item.isSevered,
          }),
    arrow: arrow && { ...arrow, opacity: ARROW_OPACITY },
    lit: isLit ? litStroke(item, view) : null,
  }
}

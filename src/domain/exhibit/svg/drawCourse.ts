import { DETOUR, HEAD_HALF, SUPPOSED } from '../../view/drawnLook.ts'
import { layerHue } from '../../view/layerHue.ts'
import type { ExhibitColours } from '../exhibitColours.ts'
import type {
  PictureArrow,
  PictureCourse,
  PictureDetour,
  PictureRelation,
  PictureStroke,
  PictureSupposed,
} from '../picture.ts'
import { element, short } from './svgElement.ts'

/** The path of a course: quadratic curves through the middle of each pair of neighbouring controls. */
export function coursePath({ from, controls, to }: PictureCourse): string {
  const curves = controls.map((control, index) => {
    const next = controls[index + 1]
    const end = next ? { x: (control.x + next.x) / 2, y: (control.y + next.y) / 2 } : to
    return `Q${short(control.x)} ${short(control.y)} ${short(end.x)} ${short(end.y)}`
  })
  const start = `M${short(from.x)} ${short(from.y)}`
  return start + (curves.join('') || `L${short(to.x)} ${short(to.y)}`)
}

/** The head of an arrow. */
export function drawArrow({ tip, along, size }: PictureArrow, colour: string, opacity = 1): string {
  const [backX, backY] = [tip.x - along.x * size, tip.y - along.y * size]
  const half = size * HEAD_HALF
  const points = [
    [tip.x, tip.y],
    [backX - along.y * half, backY + along.x * half],
    [backX + along.y * half, backY - along.x * half],
  ]
  return element('polygon', {
    points: points.map(([x = 0, y = 0]) => `${short(x)},${short(y)}`).join(' '),
    fill: colour,
    'fill-opacity': opacity < 1 && opacity,
  })
}

function stroke(
  course: PictureCourse,
  look: Omit<PictureStroke, 'arrow'>,
  colour: string,
  id?: string,
) {
  return element('path', {
    d: coursePath(course),
    'data-relation': id || null,
    fill: 'none',
    stroke: colour,
    'stroke-width': look.width,
    'stroke-opacity': look.opacity < 1 && look.opacity,
    'stroke-dasharray': look.dash.length > 0 && look.dash.map(short).join(' '),
    'stroke-linecap': look.isRound && 'round',
  })
}

/** The line of a relation, without its arrow. */
export function drawRelation(relation: PictureRelation, colours: ExhibitColours): string {
  return stroke(relation.course, relation, colours[layerHue(relation.layer)], relation.id)
}

/** A lit relation with its arrow. */
export function drawLit({ course, lit, layer }: PictureRelation, colours: ExhibitColours): string {
  if (!lit) return ''
  const colour = colours[layerHue(layer)]
  return stroke(course, lit, colour) + (lit.arrow ? drawArrow(lit.arrow, colour, lit.opacity) : '')
}

const plain = (width: number, opacity = 1) => ({ width, opacity, dash: [], isRound: true })

/** Routes that are left: a glow, the line over it, a head where each step arrives. */
export function drawDetours(detours: readonly PictureDetour[], colours: ExhibitColours): string {
  const colour = colours['--detour']
  const all = (width: number, opacity?: number) =>
    detours.map(({ course }) => stroke(course, plain(width, opacity), colour)).join('')
  const heads = detours.map(({ arrow }) => (arrow ? drawArrow(arrow, colour) : ''))
  return all(DETOUR.glow.width, DETOUR.glow.opacity) + all(DETOUR.line.width) + heads.join('')
}

/** A relation that is only supposed, rimmed by the ground. */
export function drawSupposed(
  { kind, course, arrow }: PictureSupposed,
  colours: ExhibitColours,
): string {
  const { dash, colour } = SUPPOSED.looks[kind]
  return (
    stroke(course, plain(SUPPOSED.rim.width, SUPPOSED.rim.opacity), colours['--ground']) +
    stroke(course, { ...plain(SUPPOSED.width), dash }, colours[colour]) +
    (arrow ? drawArrow(arrow, colours[colour]) : '')
  )
}

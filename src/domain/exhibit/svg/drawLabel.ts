import { LABEL } from '../../view/drawnLook.ts'
import { typeWidth } from '../typeWidth.ts'
import type { ExhibitColours } from '../exhibitColours.ts'
import type { PictureLabel } from '../picture.ts'
import { lines, typeAttributes, type Type } from './drawType.ts'
import { element, group } from './svgElement.ts'

const { line: LINE, note: NOTE, rim: RIM, plate: PLATE } = LABEL

/** Text on a rim of the ground, drawn before it: not every reader of SVG can paint a stroke under its fill. */
function rimmed(
  texts: readonly string[],
  at: { x: number; y: number },
  type: Type,
  ground: string,
): string {
  const set = lines(texts, at, LINE, type.size)
  const look = typeAttributes(type)
  return (
    element(
      'text',
      {
        ...look,
        fill: 'none',
        stroke: ground,
        'stroke-width': RIM,
        'stroke-linejoin': 'round',
        'aria-hidden': 'true',
      },
      set,
    ) + element('text', { ...look, fill: type.colour }, set)
  )
}

/** The line that ties a name to its mark. */
export function drawLeader(
  { from, to }: NonNullable<PictureLabel['leader']>,
  colours: ExhibitColours,
) {
  return element('line', { x1: from.x, y1: from.y, x2: to.x, y2: to.y, stroke: colours['--muted'] })
}

/** The name of an entity with what is said of it, on a plate where it covers marks or lines. */
export function drawLabel(label: PictureLabel, colours: ExhibitColours): string {
  const { box, align } = label
  const x = align === 'left' ? box.left : align === 'right' ? box.right : (box.left + box.right) / 2
  const y = box.top + LINE / 2
  const name = {
    ...LABEL[label.isStrong ? 'strong' : 'plain'],
    colour: colours[label.isStruck ? '--muted' : '--ink'],
    align,
  } as const
  const noteType = {
    ...LABEL.said,
    colour: colours[label.isStruck ? '--muted' : '--signal'],
    align,
  } as const
  const ground = colours['--ground']
  const noteY = y + (label.lines.length - 1) * LINE + LINE / 2 + NOTE / 2
  const strikes = label.isStruck
    ? label.lines.map((text, index) => {
        const width = typeWidth(text, name.size, name.weight)
        const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2
        return element('rect', {
          x: left,
          y: y + index * LINE - 0.5,
          width,
          height: 1,
          fill: name.colour,
        })
      })
    : []
  return group({ 'data-label': label.entity }, [
    label.hasPlate
      ? element('rect', {
          x: box.left - PLATE.x,
          y: box.top - PLATE.y,
          width: box.right - box.left + 2 * PLATE.x,
          height: box.bottom - box.top + 2 * PLATE.y,
          rx: PLATE.corner,
          fill: ground,
          'fill-opacity': PLATE.opacity,
        })
      : '',
    rimmed(label.lines, { x, y }, name, ground),
    ...strikes,
    label.note === null ? '' : rimmed([label.note], { x, y: noteY }, noteType, ground),
  ])
}

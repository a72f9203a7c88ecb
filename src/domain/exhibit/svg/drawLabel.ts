import { typeWidth } from '../typeWidth.ts'
import type { ExhibitColours } from '../exhibitColours.ts'
import type { PictureLabel } from '../picture.ts'
import { lines, typeAttributes, type Type } from './drawType.ts'
import { element, group } from './svgElement.ts'

const LINE = 14.5
const NOTE = 14
const RIM = 3.5

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

/** The name of an entity with what is said of it, on a plate where it covers marks. */
export function drawLabel(label: PictureLabel, colours: ExhibitColours): string {
  const { box, align, leader } = label
  const x = align === 'left' ? box.left : align === 'right' ? box.right : (box.left + box.right) / 2
  const y = box.top + LINE / 2
  const name = {
    size: label.isStrong ? 13 : 12,
    weight: label.isStrong ? 600 : 450,
    colour: colours[label.isStruck ? '--muted' : '--ink'],
    align,
  } as const
  const noteType = {
    size: 11.5,
    weight: 500,
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
          x: box.left - 3,
          y: box.top - 2,
          width: box.right - box.left + 6,
          height: box.bottom - box.top + 4,
          rx: 4,
          fill: ground,
          'fill-opacity': 0.86,
        })
      : '',
    leader
      ? element('line', {
          x1: leader.from.x,
          y1: leader.from.y,
          x2: leader.to.x,
          y2: leader.to.y,
          stroke: colours['--muted'],
        })
      : '',
    rimmed(label.lines, { x, y }, name, ground),
    ...strikes,
    label.note === null ? '' : rimmed([label.note], { x, y: noteY }, noteType, ground),
  ])
}

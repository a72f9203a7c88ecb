import { SAYING } from '../../view/drawnLook.ts'
import type { Point } from '../../view/layout.ts'
import type { ExhibitColours } from '../exhibitColours.ts'
import type { PictureAnnotation } from '../picture.ts'
import { lines, typeAttributes } from './drawType.ts'
import { element, group, short } from './svgElement.ts'

const to = ({ x, y }: Point) => `${short(x)} ${short(y)}`

/** What a story says at an entity: a circle, an arrow, words on a plate of ink. */
export function drawAnnotation(annotation: PictureAnnotation, colours: ExhibitColours): string {
  const { kind, at, radius, arrow, text } = annotation
  const [ground, ink] = [colours['--ground'], colours['--ink']]
  const twice = (draw: (colour: string, width: number) => string) =>
    draw(ground, SAYING.rim) + draw(ink, SAYING.line)
  const circle = (colour: string, width: number) =>
    element('circle', {
      cx: at.x,
      cy: at.y,
      r: radius,
      fill: 'none',
      stroke: colour,
      'stroke-width': width,
    })
  const pointer = (colour: string, width: number) => {
    if (!arrow) return ''
    const { far, tip, wings } = arrow
    const head = wings.map((wing) => `M${to(tip)}L${to(wing)}`).join('')
    return element('path', {
      d: `M${to(far)}L${to(tip)}${head}`,
      fill: 'none',
      stroke: colour,
      'stroke-width': width,
      'stroke-linecap': 'round',
    })
  }
  const step = text ? Math.round(text.size * 1.3) : 0
  return group({}, [
    kind === 'circle' ? twice(circle) : '',
    twice(pointer),
    text
      ? element('rect', {
          x: text.box.left,
          y: text.box.top,
          width: text.box.right - text.box.left,
          height: text.box.bottom - text.box.top,
          rx: SAYING.corner,
          fill: ink,
          stroke: ground,
          'stroke-width': SAYING.edge,
        }) +
        element(
          'text',
          { ...typeAttributes({ size: text.size, weight: 600, align: 'center' }), fill: ground },
          lines(
            text.lines,
            {
              x: (text.box.left + text.box.right) / 2,
              y: text.box.top + SAYING.pad.y + step / 2,
            },
            step,
            text.size,
          ),
        )
      : '',
  ])
}

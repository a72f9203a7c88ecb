import { BORDER, ICON } from '../../view/drawnLook.ts'
import type { EntityType } from '../../network/entityType.ts'
import { mix, moreLegible } from '../../view/colour.ts'
import { entityGlyph } from '../../view/entityGlyph.ts'
import { entityIconPath } from '../../view/entityIconPath.ts'
import type { Point } from '../../view/layout.ts'
import type { ExhibitColours } from '../exhibitColours.ts'
import type { PictureEntity } from '../picture.ts'
import { element, short } from './svgElement.ts'

/** Outline of the listed in model units: how wide, and how far off its mark. */
const LISTED = { width: 1, gap: 1.5, opacity: 0.75 } as const

/** The transform that puts what is drawn around the origin at a point, in pixels; `scale` is rounded to a thousandth. */
export const placed = ({ x, y }: Point, scale: number) =>
  `translate(${short(x)} ${short(y)}) scale(${Math.round(scale * 1000) / 1000})`

type Mark = Pick<PictureEntity, 'type' | 'at' | 'radius' | 'isListed' | 'isGhost'>

/** The mark of an entity: its glyph, and a ring around that of a listed one. `zoom` is pixels per model unit. */
export function drawGlyph(mark: Mark, zoom: number, colours: ExhibitColours): string {
  const { at, radius } = mark
  const { path, hue, fill, border } = entityGlyph(mark.type)
  const dash = (lengths: readonly number[]) =>
    lengths.map((length) => short((length * zoom) / radius)).join(' ')
  if (mark.isGhost)
    return element('path', {
      d: path,
      transform: placed(at, radius),
      fill: 'none',
      stroke: colours['--muted'],
      'stroke-width': (BORDER.ghost * zoom) / radius,
      'stroke-dasharray': dash(BORDER.dash),
    })
  const isOutlined = fill === 'outlined'
  const width = isOutlined || border === 'dashed' ? BORDER.thick : BORDER.thin
  const reach = radius + ((width + LISTED.width + LISTED.gap) * zoom) / 2
  const ring = mark.isListed
    ? element('path', {
        d: path,
        transform: placed(at, reach),
        fill: 'none',
        stroke: colours['--ink'],
        'stroke-opacity': LISTED.opacity,
        'stroke-width': (LISTED.width * zoom) / reach,
      })
    : ''
  const body = element('path', {
    d: path,
    transform: placed(at, radius),
    fill: isOutlined ? colours['--ground'] : colours[hue],
    stroke: isOutlined ? colours[hue] : mix(colours[hue], colours['--ink'], BORDER.ink),
    'stroke-width': (width * zoom) / radius,
    'stroke-dasharray': border === 'dashed' && dash(BORDER.dash),
  })
  return ring + body
}

/** The icon of a type inside its mark. */
export function drawIcon(
  type: EntityType,
  at: Point,
  radius: number,
  colours: ExhibitColours,
): string {
  const { fill, hue } = entityGlyph(type)
  const behind = fill === 'outlined' ? colours['--ground'] : colours[hue]
  const scale = (radius * ICON.share) / ICON.units
  return element('path', {
    d: entityIconPath(type),
    transform: placed(
      { x: at.x - (ICON.units / 2) * scale, y: at.y - (ICON.units / 2) * scale },
      scale,
    ),
    fill: 'none',
    stroke: moreLegible(behind, colours['--ink'], colours['--ground']),
    'stroke-width': ICON.line,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  })
}

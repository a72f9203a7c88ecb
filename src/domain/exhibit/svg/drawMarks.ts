import { CUT_OFF, FADED, HALO, OWNED, STRIKE } from '../../view/drawnLook.ts'
import { entityGlyph } from '../../view/entityGlyph.ts'
import type { Point } from '../../view/layout.ts'
import type { ExhibitColours } from '../exhibitColours.ts'
import type { PictureEntity } from '../picture.ts'
import { drawIcon, placed } from './drawGlyph.ts'
import { drawType } from './drawType.ts'
import { element, group, short } from './svgElement.ts'

/** Id of what leaves only the left half of a glyph's outline. */
export const LEFT_HALF = 'exhibit-left-half'

const circle = ({ x, y }: Point, r: number, look: Readonly<Record<string, string | number>>) =>
  element('circle', { cx: x, cy: y, r, ...look })

/** The halo of a chokepoint with its tier; broken where only a source calls it one. */
function drawHalo(at: Point, radius: number, tier: number | null, colours: ExhibitColours): string {
  const ring = radius + HALO.gap
  const look = { fill: 'none', stroke: colours['--signal'] }
  if (tier === null)
    return circle(at, ring, {
      ...look,
      'stroke-width': HALO.reported.width,
      'stroke-dasharray': HALO.reported.dash.join(' '),
    })
  const rings =
    circle(at, ring, { ...look, 'stroke-width': HALO.ring }) +
    circle(at, ring + HALO.glow.off, {
      ...look,
      'stroke-width': HALO.glow.width,
      'stroke-opacity': HALO.glow.opacity,
    })
  if (radius < HALO.badge.from) return rings
  const badge = { x: at.x + ring * Math.SQRT1_2, y: at.y - ring * Math.SQRT1_2 }
  return (
    rings +
    circle(badge, HALO.badge.radius, {
      fill: colours['--signal'],
      stroke: colours['--ground'],
      'stroke-width': HALO.badge.rim,
    }) +
    drawType(
      String(tier),
      { x: badge.x, y: badge.y + 0.5 },
      {
        size: HALO.badge.size,
        weight: HALO.badge.weight,
        colour: colours['--ground'],
        align: 'center',
      },
    )
  )
}

/** What ownership makes of an entity: a half ring by the arithmetic of a rule, broken by what is taken as listed. */
export function drawOwnership(
  {
    type,
    at,
    radius,
    halo,
    ownership,
  }: Pick<PictureEntity, 'type' | 'at' | 'radius' | 'halo' | 'ownership'>,
  zoom: number,
  colours: ExhibitColours,
): string {
  const reach = radius + OWNED.gap(zoom, halo !== null)
  return element('path', {
    d: entityGlyph(type).path,
    transform: placed(at, reach),
    'clip-path': ownership !== 'takenAsListed' && `url(#${LEFT_HALF})`,
    fill: 'none',
    stroke: colours['--ink'],
    'stroke-width': OWNED.width(zoom) / reach,
    'stroke-linejoin': 'round',
    'stroke-dasharray':
      ownership !== 'ownedByListed' && OWNED.dash.map((length) => short(length / reach)).join(' '),
  })
}

/** The stroke through a ghost. */
export function drawStrike(at: Point, radius: number, colours: ExhibitColours): string {
  const reach = STRIKE.reach(radius)
  const line = (colour: string, width: number) =>
    element('line', {
      x1: at.x - reach,
      y1: at.y + reach,
      x2: at.x + reach,
      y2: at.y - reach,
      stroke: colour,
      'stroke-width': width,
      'stroke-linecap': 'round',
    })
  return line(colours['--ground'], STRIKE.rim) + line(colours['--ink'], STRIKE.width)
}

/** The cross of an end user that no route reaches any more. */
export function drawCutOff(at: Point, radius: number, colours: ExhibitColours): string {
  const x = at.x - radius - CUT_OFF.radius - CUT_OFF.off
  const { arm } = CUT_OFF
  const cross = [1, -1]
    .map(
      (turn) =>
        `M${short(x - arm)} ${short(at.y - arm * turn)}L${short(x + arm)} ${short(at.y + arm * turn)}`,
    )
    .join('')
  return (
    circle({ x, y: at.y }, CUT_OFF.radius, { fill: colours['--ink'] }) +
    element('path', {
      d: cross,
      fill: 'none',
      stroke: colours['--ground'],
      'stroke-width': CUT_OFF.width,
    })
  )
}

/** Everything above the glyph of an entity: half ring, halo, icon, strike or cross. */
export function drawMarks(entity: PictureEntity, zoom: number, colours: ExhibitColours): string {
  const { at, radius, halo } = entity
  const above = group({ opacity: entity.isGhost && !entity.isUnlit && FADED.ghost }, [
    entity.ownership ? drawOwnership(entity, zoom, colours) : '',
    halo ? drawHalo(at, radius, halo.tier, colours) : '',
    entity.hasIcon ? drawIcon(entity.type, at, radius, colours) : '',
  ])
  const stop = entity.isGhost
    ? drawStrike(at, radius, colours)
    : entity.isCutOff
      ? drawCutOff(at, radius, colours)
      : ''
  return group({ opacity: entity.isUnlit && FADED.unlit }, [above, stop])
}

/** The ring around what is selected. */
export function drawRing({ at, ring }: PictureEntity, colours: ExhibitColours): string {
  if (!ring) return ''
  return circle(at, ring.radius, {
    fill: 'none',
    stroke: colours['--focus'],
    'stroke-width': ring.width,
  })
}

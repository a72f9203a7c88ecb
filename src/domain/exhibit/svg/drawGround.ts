import { BORDER_WIDTH, COAST_WIDTH, MAP_TONES } from '../../view/mapLook.ts'
import { BAND, CAPTION, SHELF_LINE, WORLD } from '../../view/drawnLook.ts'
import { mix } from '../../view/colour.ts'
import type { ExhibitColours } from '../exhibitColours.ts'
import type { PictureCircle, PictureFlow, PictureMap, PictureRegion } from '../picture.ts'
import { drawType } from './drawType.ts'
import { element, group, short } from './svgElement.ts'

const TYPE = { size: CAPTION.size, weight: CAPTION.weight } as const

function outline(ring: readonly number[]): string {
  const pairs: string[] = []
  for (let at = 0; at + 1 < ring.length; at += 2)
    pairs.push(
      `${Math.round((ring[at] ?? 0) * 10) / 10} ${Math.round((ring[at + 1] ?? 0) * 10) / 10}`,
    )
  return `M${pairs.join('L')}Z`
}

/** A bent band that narrows along flow. */
function band({ from, to, width, isDirected }: PictureFlow): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy)
  if (length === 0) return ''
  const [nx, ny] = [-dy / length, dx / length]
  const bend = {
    x: (from.x + to.x) / 2 + nx * length * BAND.bend,
    y: (from.y + to.y) / 2 + ny * length * BAND.bend,
  }
  const [start, end] = [width / 2, (isDirected ? BAND.arrives : 1) * (width / 2)]
  const middle = (start + end) / 2
  const point = (at: { x: number; y: number }, off: number) =>
    `${short(at.x + nx * off)} ${short(at.y + ny * off)}`
  return `M${point(from, start)}Q${point(bend, middle)} ${point(to, end)}L${point(to, -end)}Q${point(bend, -middle)} ${point(from, -start)}Z`
}

/** The world: land, shades, flows between countries, their circles and names. */
export function drawMap(
  { look, countries, flows, circles, names }: PictureMap,
  colours: ExhibitColours,
): string {
  const [ground, muted] = [colours['--ground'], colours['--muted']]
  const hue = look.shade === 'chokepoints' ? colours['--signal'] : muted
  const land = countries.map(({ code, rings, share }) =>
    element('path', {
      d: rings.map(outline).join(''),
      'data-country': code || null,
      fill: mix(
        ground,
        share > 0 ? hue : muted,
        MAP_TONES.land + (share > 0 ? MAP_TONES.shade * Math.sqrt(share) : 0),
      ),
    }),
  )
  const coast = { fill: 'none', stroke: mix(ground, muted, MAP_TONES.coast) }
  const coasts = countries.map(({ rings }) => element('path', { d: rings.map(outline).join('') }))
  const bands = flows.map((flow) =>
    element('path', { d: band(flow), 'fill-opacity': flow.opacity }),
  )
  const rings = circles.map((circle) => drawCircle(circle, hue, colours))
  const rim = { stroke: ground, 'stroke-width': WORLD.rim, 'stroke-linejoin': 'round' } as const
  const texts = names.map(({ text, at }) => drawType(text, at, { ...TYPE, colour: muted }))
  return (
    group({ ...coast, 'stroke-width': COAST_WIDTH, 'stroke-linejoin': 'round' }, coasts) +
    group({ stroke: ground, 'stroke-width': BORDER_WIDTH, 'stroke-linejoin': 'round' }, land) +
    group({ fill: colours['--layer-goods'] }, bands) +
    group({}, rings) +
    group({ ...rim, 'aria-hidden': 'true' }, texts) +
    group({}, texts)
  )
}

/** The circle of a place, tied to its country where it had to give way. */
function drawCircle(
  { at, radius, home, share }: PictureCircle,
  hue: string,
  colours: ExhibitColours,
): string {
  const [ground, muted] = [colours['--ground'], colours['--muted']]
  const tied = { fill: 'none', stroke: muted, 'stroke-opacity': WORLD.circle.tie }
  const circle = element('circle', {
    cx: at.x,
    cy: at.y,
    r: radius,
    fill: ground,
    'fill-opacity': WORLD.circle.ground,
    stroke: mix(ground, share > 0 ? hue : muted, WORLD.circle.rim(share)),
    'stroke-width': WORLD.circle.width(share),
  })
  if (!home) return circle
  const distance = Math.hypot(home.x - at.x, home.y - at.y)
  const x2 = at.x + ((home.x - at.x) * radius) / distance
  const y2 = at.y + ((home.y - at.y) * radius) / distance
  return (
    element('line', { x1: home.x, y1: home.y, x2, y2, ...tied }) +
    element('circle', { cx: home.x, cy: home.y, r: WORLD.circle.home, ...tied }) +
    circle
  )
}

/** Captions, the line over the shelf, rings and lanes. */
export function drawRegion({ kind, box, caption }: PictureRegion, colours: ExhibitColours): string {
  const [width, height] = [box.right - box.left, box.bottom - box.top]
  const line = { fill: 'none', stroke: colours['--hairline'] }
  const shape =
    kind === 'ring'
      ? element('ellipse', {
          cx: box.left + width / 2,
          cy: box.top + height / 2,
          rx: width / 2,
          ry: height / 2,
          ...line,
        })
      : kind === 'lane'
        ? element('rect', { x: box.left, y: box.top, width, height, ...line })
        : kind === 'shelf'
          ? element('line', {
              x1: box.left,
              y1: box.top - SHELF_LINE,
              x2: box.right,
              y2: box.top - SHELF_LINE,
              ...line,
            })
          : ''
  if (!caption) return shape
  const { text, at, align } = caption
  const plate =
    kind === 'ring'
      ? element('rect', {
          x: at.x - caption.width / 2 - CAPTION.around,
          y: at.y - CAPTION.height / 2,
          width: caption.width + 2 * CAPTION.around,
          height: CAPTION.height,
          fill: colours['--ground'],
        })
      : ''
  const words = drawType(text, at, { ...TYPE, colour: colours['--muted'], align })
  return (
    shape +
    plate +
    (kind === 'column' ? group({ 'letter-spacing': CAPTION.spaced }, [words]) : words)
  )
}

import { WORLD } from '../../domain/view/drawnLook.ts'
import { countryShares, type MapFacts } from '../../domain/jurisdiction/mapFacts.ts'
import { BORDER_WIDTH, COAST_WIDTH, MAP_TONES, type MapLook } from '../../domain/view/mapLook.ts'
import type { CountryFlow } from '../../domain/view/countryFlows.ts'
import type { Box } from '../labels/box.ts'
import type { DrawnMap, LayoutRegion } from '../layouts/layoutOutput.ts'
import { mix } from '../../domain/view/colour.ts'
import type { Palette } from '../look/palette.ts'
import { circleMiddle } from '../scene/flowBand.ts'
import { placeCircles } from '../scene/mapScene.ts'
import type { Ground } from '../scene/beneath.ts'
import type { LabelInk } from './drawLabel.ts'
import { mapPaths } from './mapPaths.ts'
import { paintCountryNames } from './paintCountryNames.ts'
import { paintFlows } from './paintFlows.ts'
import { toScreen, type View } from './view.ts'

/** A circle that had to give way further than this many pixels is tied to its country. */
const TIE_FROM = 8

/** What is told on the map besides the places of entities. */
export interface MapPicture {
  readonly facts: MapFacts
  readonly look: MapLook
  /** flows the eye is led to; null while it is led to none */
  readonly lit: readonly CountryFlow[] | null
  /** code of the country or place pointed at; null while none is */
  readonly pointed: string | null
  /** where no name of a country may stand */
  readonly taken: readonly Box[]
}

/** Draws the world beneath the entities: land, shades, flows between countries, circles, their ties and names. Returns the places that names take. */
export function paintMap(
  context: CanvasRenderingContext2D,
  under: Ground,
  { facts, look, lit, pointed, taken }: MapPicture,
  view: View,
  ink: LabelInk,
  nameOf: (country: string) => string,
): Box[] {
  const { palette } = ink
  const hue = look.shade === 'chokepoints' ? palette['--signal'] : palette['--muted']
  const shares = countryShares(facts, look.shade)
  if (under.map) paintLand(context, under.map, shares, hue, view, palette)

  const circles = placeCircles(under)
  if (look.flows !== 'none')
    paintFlows(context, { all: facts.flows, lit }, circles, look.flows, view, palette)
  for (const circle of circles.values())
    if (circle.width > 0)
      paintCircle(context, circle, { hue, share: shares.get(circle.key) ?? 0 }, view, palette)
  const target = pointed === null ? undefined : circles.get(pointed)
  if (target) paintPointed(context, target, view, palette)
  return paintCountryNames(context, circles.values(), facts.places, taken, view, ink, nameOf)
}

function paintLand(
  context: CanvasRenderingContext2D,
  map: DrawnMap,
  shares: ReadonlyMap<string, number>,
  hue: string,
  view: View,
  palette: Palette,
): void {
  const { all, byCode } = mapPaths(map)
  context.save()
  context.translate(view.panX, view.panY)
  context.scale(view.zoom, view.zoom)
  context.lineJoin = 'round'
  // Coasts lie under the land, so that what of them is seen runs in the sea; small islands are little else.
  context.strokeStyle = mix(palette['--ground'], palette['--muted'], MAP_TONES.coast)
  context.lineWidth = COAST_WIDTH / view.zoom
  context.stroke(all)
  context.fillStyle = mix(palette['--ground'], palette['--muted'], MAP_TONES.land)
  context.fill(all)
  for (const [code, share] of shares) {
    const path = byCode.get(code)
    if (!path) continue
    context.fillStyle = mix(
      palette['--ground'],
      hue,
      MAP_TONES.land + MAP_TONES.shade * Math.sqrt(share),
    )
    context.fill(path)
  }
  context.strokeStyle = palette['--ground']
  context.lineWidth = BORDER_WIDTH / view.zoom
  context.stroke(all)
  context.restore()
}

/** The circle of a place as it is drawn: its middle and radius, and its home where it had to give way far enough. */
export function drawnCircle(circle: LayoutRegion, view: View) {
  const at = toScreen(view, circleMiddle(circle))
  const radius = (circle.width / 2) * view.zoom + 3
  const home = circle.anchor ? toScreen(view, circle.anchor) : null
  const isAway = home && Math.hypot(home.x - at.x, home.y - at.y) > Math.max(TIE_FROM, radius)
  return { at, radius, home: isAway ? home : null }
}

/** The circle of a place. Its rim is shaded like the country: many a country is smaller than its circle. */
function paintCircle(
  context: CanvasRenderingContext2D,
  circle: LayoutRegion,
  { hue, share }: { readonly hue: string; readonly share: number },
  view: View,
  palette: Palette,
): void {
  const {
    at: { x, y },
    radius,
    home,
  } = drawnCircle(circle, view)
  context.strokeStyle = palette['--muted']
  context.lineWidth = 1
  context.globalAlpha = WORLD.circle.tie
  if (home) {
    const distance = Math.hypot(home.x - x, home.y - y)
    context.beginPath()
    context.moveTo(home.x, home.y)
    context.lineTo(x + ((home.x - x) * radius) / distance, y + ((home.y - y) * radius) / distance)
    context.stroke()
    context.beginPath()
    context.arc(home.x, home.y, WORLD.circle.home, 0, Math.PI * 2)
    context.stroke()
  }
  context.globalAlpha = WORLD.circle.ground
  context.fillStyle = palette['--ground']
  context.beginPath()
  context.arc(x, y, radius, 0, Math.PI * 2)
  context.fill()
  context.globalAlpha = 1
  context.lineWidth = WORLD.circle.width(share)
  context.strokeStyle = mix(
    palette['--ground'],
    share > 0 ? hue : palette['--muted'],
    WORLD.circle.rim(share),
  )
  context.stroke()
}

/** A ring around the circle that is meant. */
function paintPointed(
  context: CanvasRenderingContext2D,
  circle: LayoutRegion,
  view: View,
  palette: Palette,
): void {
  const { at, radius } = drawnCircle(circle, view)
  context.beginPath()
  context.arc(at.x, at.y, radius + 3, 0, Math.PI * 2)
  context.lineWidth = 2
  context.strokeStyle = palette['--focus']
  context.stroke()
}

import { WORLD } from '../../domain/view/drawnLook.ts'
import type { CountryFacts } from '../../domain/jurisdiction/countryFacts.ts'
import { mapWords } from '../../words/map.ts'
import { boxesTouch, boxInside, boxTouchesDisc, type Box, type Disc } from '../labels/box.ts'
import { CAPTION } from '../labels/labelFonts.ts'
import type { LayoutRegion } from '../layouts/layoutOutput.ts'
import type { LabelInk } from './drawLabel.ts'
import { toScreen, type View } from './view.ts'

const HEIGHT = 14
const GAP = 4
const EDGE = 6
/** Pixels from a circle within which a name is read as its. */
const NEAR = 7
/** Places around a circle that a name may touch it at, besides the plain ones. */
const TURNS = 32

/** The name of a country and the place it takes. */
interface CountryName {
  readonly text: string
  readonly box: Box
}

/** What stands beside a circle: the name of its place and how many of its entities show; nothing where none does. */
export function placeCaption(
  { key, kind }: Pick<LayoutRegion, 'key' | 'kind'>,
  place: Pick<CountryFacts, 'entities' | 'all'> | undefined,
  nameOf: (country: string) => string,
): string | null {
  if (!place || place.entities.length === 0) return null
  const say = kind === 'unplaced' ? mapWords.unplaced : mapWords.country
  return say(nameOf(key), place.entities.length, place.all)
}

/**
 * Where the circles of places are named, the fullest first: beside them where no circle, no other name and nothing that is `taken` stands, and
 * rather not next to another circle; whoever finds no room is named when the map is nearer. `measure` gives the width of a text in pixels.
 */
export function placeCountryNames(
  circles: Iterable<LayoutRegion>,
  places: ReadonlyMap<string, CountryFacts>,
  taken: readonly Box[],
  view: View,
  measure: (text: string) => number,
  nameOf: (country: string) => string,
): CountryName[] {
  const discs = [...circles].map((circle) => {
    const box = screenBox(circle, view)
    return { circle, box, disc: discIn(box) }
  })
  const names: CountryName[] = []
  const window = {
    left: EDGE,
    top: EDGE,
    right: view.width - EDGE,
    bottom: view.height - EDGE,
  }
  const shown = ({ key }: LayoutRegion) => places.get(key)?.entities.length ?? 0
  for (const { circle, box } of discs.toSorted((a, b) => shown(b.circle) - shown(a.circle))) {
    const text = placeCaption(circle, places.get(circle.key), nameOf)
    if (text === null) continue
    const others = discs.filter((other) => other.circle !== circle)
    const free = placesAround(box, measure(text)).filter(
      (side) =>
        boxInside(side, window) &&
        !others.some(({ disc }) => boxTouchesDisc(side, disc, 1)) &&
        !taken.some((one) => boxesTouch(side, one, 2)) &&
        !names.some((name) => boxesTouch(side, name.box, 2)),
    )
    // Next to another circle it would be read as the name of that one.
    const clear = free.find((side) => !others.some(({ disc }) => boxTouchesDisc(side, disc, NEAR)))
    const place = clear ?? free[0]
    if (place) names.push({ text, box: place })
  }
  return names
}

/** Names the circles of countries. Returns the places taken. */
export function paintCountryNames(
  context: CanvasRenderingContext2D,
  circles: Iterable<LayoutRegion>,
  places: ReadonlyMap<string, CountryFacts>,
  taken: readonly Box[],
  view: View,
  { family, palette }: LabelInk,
  nameOf: (country: string) => string,
): Box[] {
  context.save()
  context.font = `${CAPTION} ${family}`
  context.textBaseline = 'middle'
  context.textAlign = 'left'
  context.lineJoin = 'round'
  context.lineWidth = WORLD.rim
  context.strokeStyle = palette['--ground']
  context.fillStyle = palette['--muted']
  const measure = (text: string) => context.measureText(text).width
  const names = placeCountryNames(circles, places, taken, view, measure, nameOf)
  for (const { text, box } of names) {
    context.strokeText(text, box.left, box.top + HEIGHT / 2)
    context.fillText(text, box.left, box.top + HEIGHT / 2)
  }
  context.restore()
  return names.map(({ box }) => box)
}

function screenBox({ x, y, width, height }: LayoutRegion, view: View): Box {
  const { x: left, y: top } = toScreen(view, { x, y })
  return { left, top, right: left + width * view.zoom, bottom: top + height * view.zoom }
}

/** The circle that fills a box. */
function discIn({ left, top, right, bottom }: Box): Disc {
  return { x: (left + right) / 2, y: (top + bottom) / 2, radius: (right - left) / 2 }
}

/** Where a name may stand at a circle: the plain places, then all around it. */
function placesAround(box: Box, width: number): Box[] {
  const { x, y, radius } = discIn(box)
  const [halfWidth, halfHeight] = [width / 2, HEIGHT / 2]
  const turns = Array.from({ length: TURNS }, (_, turn): Box => {
    // From the top to both sides in turn.
    const angle = (Math.ceil(turn / 2) * (turn % 2 ? 1 : -1) * 2 * Math.PI) / TURNS
    const [across, down] = [Math.sin(angle), -Math.cos(angle)]
    // As far out as its nearest corner or edge needs to stay clear of the rim.
    const reach = radius + GAP
    const far = outAlong(across, down, halfWidth, halfHeight, reach)
    const [middleX, middleY] = [x + across * far, y + down * far]
    return {
      left: middleX - halfWidth,
      right: middleX + halfWidth,
      top: middleY - halfHeight,
      bottom: middleY + halfHeight,
    }
  })
  return [...sidesOf(box, width), ...turns]
}

/** How far out along a way the middle of a box of a size has to be for it to stay out of reach of the middle of a circle. */
function outAlong(
  across: number,
  down: number,
  halfWidth: number,
  halfHeight: number,
  reach: number,
): number {
  let [low, high] = [0, reach + halfWidth + halfHeight]
  for (let round = 0; round < 12; round += 1) {
    const far = (low + high) / 2
    const dx = Math.max(0, Math.abs(across * far) - halfWidth)
    const dy = Math.max(0, Math.abs(down * far) - halfHeight)
    if (Math.hypot(dx, dy) < reach) low = far
    else high = far
  }
  return high
}

/** Above, below, to the right, to the left, and where the circle gives room at its corners. */
function sidesOf({ left, top, right, bottom }: Box, width: number): Box[] {
  const [x, y] = [(left + right - width) / 2, (top + bottom - HEIGHT) / 2]
  // A circle is this far from the corner of its box.
  const inset = (right - left) * 0.146 - GAP / 2
  const at = (boxLeft: number, boxTop: number) => ({
    left: boxLeft,
    top: boxTop,
    right: boxLeft + width,
    bottom: boxTop + HEIGHT,
  })
  return [
    at(x, top - GAP - HEIGHT),
    at(x, bottom + GAP),
    at(right + GAP, y),
    at(left - GAP - width, y),
    at(right - inset, top + inset - HEIGHT),
    at(left + inset - width, top + inset - HEIGHT),
    at(right - inset, bottom - inset),
    at(left + inset - width, bottom - inset),
  ]
}

import type { CountryFlow } from '../../domain/view/countryFlows.ts'
import type { PictureCountry, PictureMap } from '../../domain/exhibit/picture.ts'
import { countryShares, type MapFacts } from '../../domain/jurisdiction/mapFacts.ts'
import type { MapLook } from '../../domain/view/mapLook.ts'
import type { DrawnMap } from '../layouts/layoutOutput.ts'
import { placeCountryNames } from '../paint/paintCountryNames.ts'
import { drawnFlows, FLOW_STRENGTH, mostOf } from '../paint/paintFlows.ts'
import { drawnCircle } from '../paint/paintMap.ts'
import type { Focus } from '../paint/focus.ts'
import type { View } from '../paint/view.ts'
import { litFlows } from '../scene/litFlows.ts'
import { placeCircles } from '../scene/mapScene.ts'
import type { Scene } from '../scene/scene.ts'
import type { Box, Disc } from '../labels/box.ts'

/** Points of an outline nearer than this many pixels to the one before are left out. */
const NEAR = 0.7

/** One outline as the window shows it: coarser than the eye sees; null where nothing of it is in the window. */
function ringInView({ start, points }: DrawnMap, ring: number, view: View): number[] | null {
  const kept: number[] = []
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
  for (let point = start[ring]!; point < start[ring + 1]!; point += 1) {
    const x = points[2 * point]! * view.zoom + view.panX
    const y = points[2 * point + 1]! * view.zoom + view.panY
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
    const [beforeX, beforeY] = [kept.at(-2), kept.at(-1)]
    const isNear =
      beforeX !== undefined && beforeY !== undefined && Math.hypot(x - beforeX, y - beforeY) < NEAR
    if (!isNear) kept.push(x, y)
  }
  const isSeen = right > 0 && bottom > 0 && left < view.width && top < view.height
  return isSeen && kept.length >= 6 ? kept : null
}

function countriesInView(map: DrawnMap, shares: ReadonlyMap<string, number>, view: View) {
  const rings = map.codes.map((): number[][] => [])
  for (const [ring, country] of map.countryOf.entries()) {
    const outline = ringInView(map, ring, view)
    if (outline) rings[country]?.push(outline)
  }
  return map.codes
    .map((code, index): PictureCountry => {
      return { code, rings: rings[index] ?? [], share: shares.get(code) ?? 0 }
    })
    .filter((country) => country.rings.length > 0)
}

/** The world beneath the entities as data, and the places its names take, which leave free what is taken; null where the layout draws none. */
export function pictureMap(
  scene: Scene,
  factsOf: () => MapFacts,
  look: MapLook,
  focus: Focus,
  taken: readonly Box[],
  view: View,
  measure: (text: string) => number,
  nameOf: (country: string) => string,
): {
  readonly map: PictureMap
  readonly taken: readonly Box[]
  readonly circles: readonly Disc[]
} | null {
  const circles = placeCircles(scene)
  if (circles.size === 0) return null
  const facts = factsOf()
  const shares = countryShares(facts, look.shade)
  const names = placeCountryNames(circles.values(), facts.places, taken, view, measure, nameOf)
  const most = mostOf(facts.flows, look.flows)
  const lit = litFlows(facts, null, focus.relations)
  const flowsIn = (flows: readonly CountryFlow[], opacity: number) =>
    drawnFlows(flows, circles, look.flows, most, view).map((flow) => ({ ...flow, opacity }))
  const map: PictureMap = {
    look,
    countries: scene.map ? countriesInView(scene.map, shares, view) : [],
    flows: [
      ...flowsIn(facts.flows, lit ? FLOW_STRENGTH.unlit : FLOW_STRENGTH.plain),
      ...flowsIn(lit ?? [], FLOW_STRENGTH.lit),
    ],
    circles: [...circles]
      .filter(([, { width }]) => width > 0)
      .map(([code, circle]) => ({
        code,
        share: shares.get(code) ?? 0,
        ...drawnCircle(circle, view),
      })),
    names: names.map(({ text, box }) => ({
      text,
      at: { x: box.left, y: (box.top + box.bottom) / 2 },
    })),
  }
  return {
    map,
    taken: names.map(({ box }) => box),
    circles: map.circles.map(({ at, radius }) => ({ ...at, radius })),
  }
}

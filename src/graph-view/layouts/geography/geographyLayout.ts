import type { Point } from '../../../domain/view/layout.ts'
import { applyPins } from '../applyPins.ts'
import { chooseSides } from '../chooseSides.ts'
import { isWaist } from '../isWaist.ts'
import type { LayoutInput } from '../layoutInput.ts'
import type { LayoutOutput, LayoutRegion } from '../layoutOutput.ts'
import { straight } from '../packCurves.ts'
import { arrangePlaces } from './arrangePlaces.ts'
import { loadAtlas } from './atlas.ts'
import { circleRegion, gatherPlace, type Gathered } from './gatherPlace.ts'
import { mapOutlines } from './mapOutlines.ts'
import { middleOf } from './middleOf.ts'
import { besideMap } from './besideMap.ts'
import { spreadApart, type Anchored } from './spreadApart.ts'
import { worldProjection } from './worldProjection.ts'

/** Space between the circles of countries. */
const CIRCLE_GAP = 12

/**
 * Entities on a map of the world. An entity stands where its coordinates say; the others of a country gather in a circle over it, the
 * highest scores in the middle, and circles that would lie on each other give way. Whoever has no country, or one that is on no map,
 * stands in circles of their own where the sea is free. A network without any real place gets no map: its places stand on a plain sheet.
 */
export async function geographyLayout(input: LayoutInput): Promise<LayoutOutput> {
  const { entities } = input
  const countries = await loadAtlas()
  const projection = worldProjection(countries)
  const positions = new Float64Array(2 * entities.length)
  const put = (entity: number, { x, y }: Point) => {
    positions[2 * entity] = x
    positions[2 * entity + 1] = y
  }

  const located: Anchored[] = []
  const byCountry = new Map<string, number[]>()
  entities.forEach(({ coordinates, country, radius }, entity) => {
    const at = coordinates && projection([coordinates[0], coordinates[1]])
    const code = country ?? ''
    const members = byCountry.get(code)
    if (at) {
      const anchor = { x: at[0], y: at[1] }
      located.push({ anchor, radius, isFixed: true })
      put(entity, anchor)
    } else if (members) members.push(entity)
    else byCountry.set(code, [entity])
  })

  const anchors = new Map(
    countries.flatMap(({ code, shape }) => {
      const at = code !== '' && byCountry.has(code) ? projection(middleOf(shape)) : null
      return at ? [[code, { x: at[0], y: at[1] }] as const] : []
    }),
  )
  const groups = [...byCountry].map(([code, members]) => gatherPlace(input, code, members))
  const onMap = groups.filter(({ code }) => anchors.has(code))
  const offMap = groups.filter(({ code }) => !anchors.has(code))
  const hasMap = onMap.length + located.length > 0
  const map = hasMap ? mapOutlines(countries, projection) : null

  const regions: LayoutRegion[] = []
  const stand = (group: Gathered, middle: Point, kind: 'country' | 'unplaced') => {
    group.members.forEach((entity, place) => {
      const { x, y } = group.places[place]!
      put(entity, { x: middle.x + x, y: middle.y + y })
    })
    regions.push(circleRegion(group, middle, kind, anchors.get(group.code) ?? null))
  }
  const middles = spreadApart(
    [
      ...onMap.map(({ code, radius }) => ({ anchor: anchors.get(code)!, radius, isFixed: false })),
      ...located,
    ],
    CIRCLE_GAP,
  )
  onMap.forEach((group, index) => stand(group, middles[index]!, 'country'))
  const rest = map
    ? besideMap(map, discsOf(regions, located), offMap)
    : arrangePlaces(input, offMap)
  offMap.forEach((group, index) => stand(group, rest[index]!, map ? 'unplaced' : 'country'))
  for (const [code, at] of onlyLocated(input, byCountry, positions))
    regions.push(circleRegion({ code, members: [], places: [], radius: 0 }, at, 'country', null))

  applyPins(input, positions)
  const kept = entities.map((entity) => (isWaist(entity) ? ('above' as const) : null))
  return {
    positions,
    labelSides: chooseSides(entities, positions, kept, 'right'),
    curves: straight(input.arcs.length),
    regions,
    map,
  }
}

function discsOf(regions: readonly LayoutRegion[], located: readonly Anchored[]) {
  return [
    ...regions.map(({ x, y, width }) => ({
      x: x + width / 2,
      y: y + width / 2,
      radius: width / 2,
    })),
    ...located.map(({ anchor, radius }) => ({ ...anchor, radius })),
  ]
}

/** Countries of whose entities every one has coordinates, with the middle of these: what runs between countries starts there. */
function onlyLocated(
  { entities }: LayoutInput,
  gathered: ReadonlyMap<string, unknown>,
  positions: Float64Array,
): Map<string, Point> {
  const found = new Map<string, { x: number; y: number; count: number }>()
  entities.forEach(({ country, coordinates }, entity) => {
    if (country === null || !coordinates || gathered.has(country)) return
    const before = found.get(country) ?? { x: 0, y: 0, count: 0 }
    before.x += positions[2 * entity]!
    before.y += positions[2 * entity + 1]!
    before.count += 1
    found.set(country, before)
  })
  return new Map(
    [...found].map(([code, { x, y, count }]) => [code, { x: x / count, y: y / count }]),
  )
}

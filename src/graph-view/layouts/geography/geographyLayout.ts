import { geoEqualEarth, type GeoProjection } from 'd3-geo'
import { packEnclose, packSiblings } from 'd3-hierarchy'
import type { Point } from '../../../domain/view/layout.ts'
import { applyPins } from '../applyPins.ts'
import { chooseSides } from '../chooseSides.ts'
import { isWaist } from '../isWaist.ts'
import type { LayoutInput } from '../layoutInput.ts'
import type { LayoutOutput, LayoutRegion } from '../layoutOutput.ts'
import { straight } from '../packCurves.ts'
import { loadAtlas, type Country } from './atlas.ts'
import { mapOutlines } from './mapOutlines.ts'
import { middleOf } from './middleOf.ts'
import { spreadApart, type Anchored } from './spreadApart.ts'

/** Width of the world in model units. */
const WIDTH = 2400
/** The map is cut where it splits the least land. */
const ROTATION: [number, number] = [-11, 0]
/** Space between the outlines of neighbours in a group, and between groups. */
const CELL_GAP = 2
const GROUP_GAP = 12
/** Space between the map and those who are not on it, and room for a caption. */
const SHELF_GAP = 20
const CAPTION = 26

/** Entities that stand together, as a circle around a middle of their own. */
interface Group {
  readonly code: string
  readonly members: readonly number[]
  readonly places: readonly Point[]
  readonly radius: number
}

/**
 * The world in the Equal Earth projection (Šavrič, Patterson, Jenny 2018), so that countries have their true share of the
 * area. An entity stands where its coordinates say; the others of a country gather in a circle over it, the
 * highest scores in the middle, and circles that would lie on each other give way. Whoever has no country, or one that is on no map,
 * stands below in groups of their own.
 */
export async function geographyLayout(input: LayoutInput): Promise<LayoutOutput> {
  const countries = await loadAtlas()
  const projection = worldProjection(countries)
  const map = mapOutlines(countries, projection)
  const { entities } = input
  const positions = new Float64Array(2 * entities.length)
  const put = (entity: number, { x, y }: Point) => {
    positions[2 * entity] = x
    positions[2 * entity + 1] = y
  }

  const located: number[] = []
  const byCountry = new Map<string, number[]>()
  entities.forEach(({ coordinates, country }, entity) => {
    const at = coordinates && projection([coordinates[0], coordinates[1]])
    if (at) {
      located.push(entity)
      put(entity, { x: at[0], y: at[1] })
    } else {
      const code = country ?? ''
      const members = byCountry.get(code)
      if (members) members.push(entity)
      else byCountry.set(code, [entity])
    }
  })

  const anchors = new Map(
    countries.flatMap(({ code, shape }) => {
      const at = code !== '' && byCountry.has(code) ? projection(middleOf(shape)) : null
      return at ? [[code, { x: at[0], y: at[1] }] as const] : []
    }),
  )
  const groups = [...byCountry].map(([code, members]) => gather(input, code, members))
  const onMap = groups.filter(({ code }) => anchors.has(code))
  const circles: Anchored[] = [
    ...onMap.map(({ code, radius }) => ({ anchor: anchors.get(code)!, radius, isFixed: false })),
    ...located.map((entity) => ({
      anchor: { x: positions[2 * entity]!, y: positions[2 * entity + 1]! },
      radius: entities[entity]!.radius,
      isFixed: true,
    })),
  ]
  const middles = spreadApart(circles, GROUP_GAP)
  const regions: LayoutRegion[] = onMap.map((group, index) => {
    const middle = middles[index]!
    group.members.forEach((entity, place) => put(entity, add(middle, group.places[place]!)))
    return regionOf(group, middle, 'country', anchors.get(group.code)!)
  })

  const offMap = groups.filter(({ code }) => !anchors.has(code))
  const bottom = lowest(map.points, positions, [
    ...onMap.flatMap(({ members }) => members),
    ...located,
  ])
  let left = WIDTH / 12
  for (const group of offMap.toSorted((a, b) => b.members.length - a.members.length)) {
    const middle = {
      x: left + Math.max(group.radius, CAPTION),
      y: bottom + SHELF_GAP + CAPTION + group.radius,
    }
    group.members.forEach((entity, place) => put(entity, add(middle, group.places[place]!)))
    regions.push(regionOf(group, middle, 'unplaced', null))
    left = middle.x + Math.max(group.radius, 3 * CAPTION) + GROUP_GAP
  }

  applyPins(input, positions)
  const kept = entities.map((entity) => (isWaist(entity) ? ('above' as const) : null))
  return {
    positions,
    labelSides: chooseSides(entities, positions, kept, 'right'),
    curves: straight(input.arcs.length),
    regions,
    map: entities.length > 0 && onMap.length + located.length > 0 ? map : null,
  }
}

/** Equal Earth, as wide as the drawing is to be. */
function worldProjection(countries: readonly Country[]): GeoProjection {
  return geoEqualEarth()
    .rotate(ROTATION)
    .fitWidth(WIDTH, {
      type: 'FeatureCollection',
      features: countries.map(({ shape }) => shape),
    })
}

function gather({ entities }: LayoutInput, code: string, members: readonly number[]): Group {
  const order = members.toSorted(
    (a, b) =>
      entities[b]!.score - entities[a]!.score || entities[b]!.radius - entities[a]!.radius || a - b,
  )
  const circles = packSiblings(
    order.map((entity) => ({ r: entities[entity]!.radius + CELL_GAP / 2, x: 0, y: 0 })),
  )
  const around = packEnclose(circles)
  return {
    code,
    members: order,
    places: circles.map(({ x, y }) => ({ x: x - around.x, y: y - around.y })),
    radius: around.r,
  }
}

function regionOf(
  { code, members, radius }: Group,
  middle: Point,
  kind: 'country' | 'unplaced',
  anchor: Point | null,
): LayoutRegion {
  return {
    kind,
    key: code,
    count: members.length,
    x: middle.x - radius,
    y: middle.y - radius,
    width: 2 * radius,
    height: 2 * radius,
    ...(anchor && { anchor }),
  }
}

const add = (a: Point, b: Point): Point => ({ x: a.x + b.x, y: a.y + b.y })

/** The lower edge of what is drawn of the world. */
function lowest(
  outlines: Float32Array,
  positions: Float64Array,
  entities: readonly number[],
): number {
  let bottom = 0
  if (entities.length === 0) return bottom
  for (let place = 1; place < outlines.length; place += 2)
    bottom = Math.max(bottom, outlines[place]!)
  for (const entity of entities) bottom = Math.max(bottom, positions[2 * entity + 1]!)
  return bottom
}

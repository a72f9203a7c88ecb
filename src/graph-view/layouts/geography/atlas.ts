import codes from 'i18n-iso-countries/codes.json'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Feature } from 'geojson'

/** The outline of a country or territory on the globe, degrees. */
export interface Country {
  /** ISO 3166-1 alpha-2, `XK` for Kosovo; empty where a territory has none of its own */
  readonly code: string
  readonly shape: Feature
}

type World = Topology<{ countries: GeometryCollection<{ name: string }> }>

/** Territories to which the standard gives no number. */
const WITHOUT_NUMBER: Readonly<Record<string, string>> = { Kosovo: 'XK' }

/** Nobody lives there, and it would take a third of the drawing. */
const ANTARCTICA = 'AQ'

let loaded: Promise<readonly Country[]> | null = null

/** The countries of Natural Earth at 1:50 million, from the package world-atlas; read once, when the first map is drawn. */
export function loadAtlas(): Promise<readonly Country[]> {
  loaded ??= readAtlas()
  return loaded
}

async function readAtlas(): Promise<readonly Country[]> {
  const world = (await import('world-atlas/countries-50m.json')).default as unknown as World
  const codeOf = new Map(codes.map(([alpha2 = '', , number = '']) => [number, alpha2]))
  const { features } = feature(world, world.objects.countries)
  const seen = new Set<string>()
  return features.flatMap((shape) => {
    const code = codeOf.get(String(shape.id)) ?? WITHOUT_NUMBER[shape.properties.name] ?? ''
    // Some outlying islands carry the number of the country they belong to.
    const own = seen.has(code) ? '' : code
    seen.add(code)
    return code === ANTARCTICA ? [] : [{ code: own, shape }]
  })
}

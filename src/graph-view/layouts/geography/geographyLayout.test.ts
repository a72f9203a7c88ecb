import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutEntity, layoutInput } from '../../../../tests/support/layoutInputs.ts'
import type { NetworkFile } from '../../../domain/network/schema/networkFile.ts'
import type { LayoutInput } from '../layoutInput.ts'
import { countryOnMap } from '../countryOnMap.ts'
import type { LayoutOutput, LayoutRegion } from '../layoutOutput.ts'
import { geographyLayout } from './geographyLayout.ts'

const read = (name: string) =>
  JSON.parse(readFileSync(`public/data/${name}.json`, 'utf8')) as NetworkFile

const inputOf = ({ entities, relations }: NetworkFile) =>
  layoutInput(
    entities.map(({ id, country = null, location }) =>
      layoutEntity(id, 'inside', {
        country,
        coordinates:
          location?.lon === undefined || location.lat === undefined
            ? null
            : [location.lon, location.lat],
      }),
    ),
    relations.map(({ source, target }) => `${source}>${target}`),
    { kind: 'geography' },
  )

const circle = ({ x, y, width }: LayoutRegion) => ({
  x: x + width / 2,
  y: y + width / 2,
  radius: width / 2,
})

const inNamibia = (id: string, longitude: number, latitude: number) =>
  layoutEntity(id, 'off', { country: 'NA', coordinates: [longitude, latitude] })

/** Every entity without coordinates stands within the circle of its country, whole. */
function expectGathered({ entities }: LayoutInput, { positions, regions }: LayoutOutput): void {
  const byKey = new Map(regions.map((region) => [region.key, circle(region)]))
  entities.forEach(({ country, coordinates, radius }, index) => {
    if (coordinates) return
    const around = byKey.get(country ?? '')!
    const reach = Math.hypot(positions[2 * index]! - around.x, positions[2 * index + 1]! - around.y)
    expect(reach + radius).toBeLessThanOrEqual(around.radius + 1e-6)
  })
}

function expectApart({ regions }: LayoutOutput): void {
  const circles = regions.map(circle)
  circles.forEach((one, index) => {
    for (const other of circles.slice(index + 1))
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(
        one.radius + other.radius,
      )
  })
}

describe('the geography layout', () => {
  it('has the flagship in circles over its countries, and those of no known country at sea', async () => {
    const file = read('dprk-procurement')
    const input = inputOf(file)
    const output = await geographyLayout(input)
    expectGathered(input, output)
    expectApart(output)

    const located = file.entities.filter(({ location }) => location?.lat !== undefined).length
    const counted = Object.fromEntries(
      output.regions.map(({ kind, key, count }) => [`${kind} ${key}`, count]),
    )
    const total = Object.values(counted).reduce((sum, count) => sum + count, 0)
    expect(total).toBe(file.entities.length - located)
    expect(counted).toMatchObject({
      'country KP': 116,
      'country CN': 82,
      'country RU': 63,
      'country IR': 16,
      'country SG': 15,
      'unplaced ': 18,
    })
    const unknown = output.regions.find(({ kind }) => kind === 'unplaced')
    expect(countryOnMap(output.map!, circle(unknown!))).toBeNull()
  })

  it('keeps the large countries over their land', async () => {
    const { regions, map } = await geographyLayout(inputOf(read('dprk-procurement')))
    const onLand = ['RU', 'CN', 'US', 'AU', 'IR'].map((code) =>
      countryOnMap(map!, circle(regions.find(({ key }) => key === code)!)),
    )
    expect(onLand).toEqual(['RU', 'CN', 'US', 'AU', 'IR'])
  })

  it('puts whoever has coordinates there, and a country of only such gets its flows from their middle', async () => {
    const { positions, regions, map } = await geographyLayout(
      layoutInput([inNamibia('a', 16, -22), inNamibia('b', 18, -22)], [], { kind: 'geography' }),
    )
    const places = [0, 1].map((index) => ({
      x: positions[2 * index]!,
      y: positions[2 * index + 1]!,
    }))
    expect(places.map((place) => countryOnMap(map!, place))).toEqual(['NA', 'NA'])
    expect(regions).toEqual([
      {
        kind: 'country',
        key: 'NA',
        count: 0,
        x: (places[0]!.x + places[1]!.x) / 2,
        y: places[0]!.y,
        width: 0,
        height: 0,
      },
    ])
  })

  it('lays places of fiction on a plain sheet, senders left of those who get', async () => {
    const input = inputOf(read('lantern'))
    const output = await geographyLayout(input)
    expect(output.map).toBeNull()
    expect(output.regions.map(({ kind }) => kind)).toEqual(Array(6).fill('country'))
    expectGathered(input, output)
    expectApart(output)
    const x = (code: string) => output.regions.find(({ key }) => key === code)!.x
    // Makers sit in Skerrowe, Lomarrey and Ondrasil; the programme in Korvane.
    for (const origin of ['XD', 'XE', 'XF']) expect(x(origin)).toBeLessThan(x('QM'))
  })

  it('drops nobody, whatever countries they are in', async () => {
    const someone = fc.record({
      country: fc.constantFrom(null, 'CN', 'KP', 'HK', 'ZZ', 'QM', 'YU', 'AQ'),
      radius: fc.integer({ min: 3, max: 20 }),
      score: fc.integer({ min: 0, max: 100 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(someone, { minLength: 1, maxLength: 40 }), async (people) => {
        const input = layoutInput(
          people.map((given, index) => layoutEntity(`e${index}`, 'off', given)),
          [],
          { kind: 'geography' },
        )
        const output = await geographyLayout(input)
        expectGathered(input, output)
        expectApart(output)
        const codes = [...new Set(people.map(({ country }) => country ?? ''))].toSorted()
        expect(output.regions.map(({ key }) => key).toSorted()).toEqual(codes)
      }),
      { numRuns: 12 },
    )
  })
})

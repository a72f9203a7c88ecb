import { describe, expect, it } from 'vitest'
import { countryOnMap } from '../countryOnMap.ts'
import { loadAtlas } from './atlas.ts'
import { mapOutlines } from './mapOutlines.ts'
import { WORLD_WIDTH, worldProjection } from './worldProjection.ts'

const countries = await loadAtlas()
const projection = worldProjection(countries)
const map = mapOutlines(countries, projection)

const at = (longitude: number, latitude: number) => {
  const [x, y] = projection([longitude, latitude])!
  return countryOnMap(map, { x, y })
}

describe('the outlines of the world', () => {
  it('fills the width it is asked for, with closed lists of points', () => {
    const xs = map.points.filter((_, place) => place % 2 === 0)
    expect(xs.reduce((least, x) => Math.min(least, x), Infinity)).toBeCloseTo(0, 0)
    expect(xs.reduce((most, x) => Math.max(most, x), -Infinity)).toBeCloseTo(WORLD_WIDTH, 0)
    expect(map.start).toHaveLength(map.countryOf.length + 1)
    expect(map.start.at(-1)).toBe(map.points.length / 2)
    expect(map.codes).toEqual(countries.map(({ code }) => code))
  })

  it.each([
    ['Pyongyang', 125.75, 39.03, 'KP'],
    ['Dandong', 124.35, 40.13, 'CN'],
    ['Vladivostok', 131.9, 43.15, 'RU'],
    ['Chukotka, beyond the date line', -172, 66, 'RU'],
    ['Anchorage', -149.5, 61.3, 'US'],
    ['Maseru, an enclave', 28, -29.5, 'LS'],
    ['Bloemfontein, around it', 26.2, -29.1, 'ZA'],
    ['Windhoek', 17.08, -22.56, 'NA'],
  ])('have %s where it belongs', (_, longitude, latitude, code) => {
    expect(at(longitude, latitude)).toBe(code)
  })

  it('have the sea between', () => {
    expect(at(-40, 30)).toBeNull()
    expect(at(135, 40)).toBeNull()
  })
})

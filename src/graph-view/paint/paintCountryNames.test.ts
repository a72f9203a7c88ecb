import { describe, expect, it } from 'vitest'
import type { CountryFacts } from '../../domain/jurisdiction/countryFacts.ts'
import { boxesTouch, boxTouchesDisc } from '../labels/box.ts'
import { placeCountryNames } from './paintCountryNames.ts'

const VIEW = { zoom: 1, panX: 0, panY: 0, width: 600, height: 400 }
const NAMES: Readonly<Record<string, string>> = { CN: 'China', NP: 'Nepal' }

/** A circle around a point, with as many entities as its radius. */
const circle = (key: string, x: number, y: number, radius: number) => ({
  kind: 'country' as const,
  key,
  count: radius,
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
})

function namesOf(
  circles: readonly ReturnType<typeof circle>[],
  taken: Parameters<typeof placeCountryNames>[2] = [],
) {
  const facts = circles.map(({ key, count }) => {
    const entities = Array.from({ length: count }, () => ({}))
    return [key, { entities, all: count }] as const
  })
  return placeCountryNames(
    circles,
    new Map(facts) as unknown as ReadonlyMap<string, CountryFacts>,
    taken,
    VIEW,
    (text) => text.length * 6,
    (code) => NAMES[code] ?? code,
  )
}

describe('the names of countries on the map', () => {
  it('stand above their circles', () => {
    expect(namesOf([circle('CN', 300, 200, 40)])).toEqual([
      { text: 'China · 40', box: { left: 270, top: 142, right: 330, bottom: 156 } },
    ])
  })

  it('leave free what a story says, and stand elsewhere at the rim', () => {
    const plate = { left: 200, top: 100, right: 400, bottom: 158 }
    const [name] = namesOf([circle('CN', 300, 200, 40)], [plate])
    expect(name?.box).toEqual({ left: 270, top: 244, right: 330, bottom: 258 })
  })

  it('do not stand next to another circle, whose name they would seem to be', () => {
    const nepal = circle('NP', 300, 139, 3)
    const [name] = namesOf([circle('CN', 300, 200, 40), nepal])
    expect(name?.text).toBe('China · 40')
    expect(boxTouchesDisc(name!.box, { x: 300, y: 139, radius: 3 }, 7)).toBe(false)
  })

  it('find a place between others all around a crowded circle', () => {
    const around = [0, 45, 90, 135, 180, 225, 270, 315].map((angle) => {
      const turn = (angle * Math.PI) / 180
      return circle(`X${angle}`, 300 + 100 * Math.cos(turn), 200 + 100 * Math.sin(turn), 14)
    })
    const names = namesOf([circle('FR', 300, 200, 60), ...around])
    const france = names.find(({ text }) => text === 'FR · 60')!
    const discs = around.map(({ x, y }) => ({ x: x + 14, y: y + 14, radius: 14 }))
    expect(discs.some((disc) => boxTouchesDisc(france.box, disc))).toBe(false)
    expect(names.some((name) => name !== france && boxesTouch(name.box, france.box))).toBe(false)
  })
})

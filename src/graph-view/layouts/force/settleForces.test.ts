import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { settleForces } from './settleForces.ts'
import type { Spring } from './springs.ts'

type Link = readonly [number, number]

/** Two groups of `size`, everybody linked to the next three of the group, the groups by one link, all in one heap at first. */
function twoGroups(size: number) {
  const all = [...Array(2 * size).keys()]
  const links = all.flatMap((one): Link[] => {
    const start = one < size ? 0 : size
    return [1, 2, 3].map((step) => [one, start + ((one - start + step) % size)])
  })
  const places = all.map((one) => ({ x: (one * 7) % 60, y: (one * 13) % 40 }))
  return { places, links: [...links, [0, size] as Link], all }
}

const free = (count: number, radius = 10): Spring[] =>
  Array.from({ length: count }, () => ({ radius, pin: null }))

describe('drawing a heap out by forces', () => {
  it('leaves nobody on top of another', () => {
    const { places, links, all } = twoGroups(60)
    const drawn = settleForces(places, free(all.length), links)
    for (const one of all)
      for (const other of all.slice(one + 1)) {
        const [a, b] = [drawn[one]!, drawn[other]!]
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(18)
      }
  })

  it('parts groups that hardly anything joins', () => {
    const { places, links } = twoGroups(60)
    const drawn = settleForces(places, free(120), links)
    const middle = (from: number) => {
      const group = drawn.slice(from, from + 60)
      return {
        x: group.reduce((sum, { x }) => sum + x, 0) / 60,
        y: group.reduce((sum, { y }) => sum + y, 0) / 60,
      }
    }
    const [a, b] = [middle(0), middle(60)]
    expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(150)
  })

  it('leaves what is pinned where it is, and draws the same each time', () => {
    const pin = fc.record({ x: fc.integer({ max: 500 }), y: fc.integer({ max: 500 }) })
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(23), { maxLength: 4 }), pin, (pinned, at) => {
        const { places, links } = twoGroups(12)
        const pinOf = (one: number) => ({ x: at.x + 40 * one, y: at.y })
        const vertices = free(24).map((vertex, one) =>
          pinned.includes(one) ? { ...vertex, pin: pinOf(one) } : vertex,
        )
        const drawn = settleForces(places, vertices, links)
        for (const one of pinned) expect(drawn[one]).toEqual(pinOf(one))
        expect(settleForces(places, vertices, links)).toEqual(drawn)
      }),
      { numRuns: 20 },
    )
  })
})

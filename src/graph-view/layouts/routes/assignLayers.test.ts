import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assignLayers } from './assignLayers.ts'
import { strongComponents } from './strongComponents.ts'

const layers = (
  size: number,
  arcs: [number, number][],
  fromEntries = Array.from({ length: size }, () => 0),
  toEndUsers = Array.from({ length: size }, () => 0),
) => {
  const { layer, depth } = assignLayers(size, arcs, fromEntries, toEndUsers)
  return { layer: [...layer], depth }
}

describe('assignLayers', () => {
  it('puts a chain into one layer after the other', () => {
    expect(
      layers(3, [
        [0, 1],
        [1, 2],
      ]),
    ).toEqual({ layer: [1, 2, 3], depth: 3 })
  })

  it('counts the longest way: a shortcut does not pull an entity forward', () => {
    const arcs: [number, number][] = [
      [0, 1],
      [1, 2],
      [2, 3],
      [0, 3],
    ]
    expect(layers(4, arcs)).toEqual({ layer: [1, 2, 3, 4], depth: 4 })
  })

  it('keeps the members of a cycle in one layer', () => {
    const arcs: [number, number][] = [
      [0, 1],
      [1, 2],
      [2, 1],
      [2, 3],
    ]
    expect(layers(4, arcs)).toEqual({ layer: [1, 2, 2, 3], depth: 3 })
  })

  it('stands who collects from many near the entry points, and who deals out to many near the end users', () => {
    const chain: [number, number][] = [
      [0, 1],
      [1, 2],
    ]
    const { layer } = layers(5, chain, [1, 0, 0, 7, 1], [0, 0, 1, 1, 5])
    expect(layer).toEqual([1, 2, 3, 1, 3])
  })

  it('has no layers when nothing lies between the ends', () => {
    expect(layers(0, [])).toEqual({ layer: [], depth: 0 })
  })

  it('leads every arc outside a cycle to a later layer', () => {
    const graphs = fc.integer({ min: 1, max: 14 }).chain((size) =>
      fc.record({
        size: fc.constant(size),
        arcs: fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 30 }),
        ends: fc.array(fc.nat(5), { minLength: 2 * size, maxLength: 2 * size }),
      }),
    )
    fc.assert(
      fc.property(graphs, ({ size, arcs, ends }) => {
        const { layer, depth } = layers(size, arcs, ends.slice(0, size), ends.slice(size))
        const { of } = strongComponents(size, arcs)
        for (const [from, to] of arcs) {
          const step = layer[to]! - layer[from]!
          expect(of[from] === of[to] ? step === 0 : step > 0).toBe(true)
        }
        for (const one of layer) expect(one >= 1 && one <= depth).toBe(true)
      }),
    )
  })
})

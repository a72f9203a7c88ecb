import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layeredGraph } from './layeredGraph.ts'
import { LayerOrder } from './LayerOrder.ts'
import { allCrossings, reduceCrossings } from './reduceCrossings.ts'

const ROUNDS = 24

describe('reduceCrossings', () => {
  it('untangles two arcs that need not cross', () => {
    const graph = layeredGraph(Int32Array.of(0, 0, 1, 1), [
      [0, 3],
      [1, 2],
    ])
    const first = LayerOrder.by(graph, 2, graph.target)
    expect(allCrossings(graph, first)).toBe(1)
    expect(allCrossings(graph, reduceCrossings(graph, first, ROUNDS))).toBe(0)
  })

  it('brings entities of one layer that an arc joins next to each other', () => {
    const graph = layeredGraph(Int32Array.of(0, 0, 0, 0), [[0, 3]])
    const { layers } = reduceCrossings(graph, LayerOrder.by(graph, 1, graph.target), ROUNDS)
    const order = layers[0]!
    expect(Math.abs(order.indexOf(0) - order.indexOf(3))).toBe(1)
  })

  it('never crosses more often than the order it was given, and keeps every slot in its layer', () => {
    const graphs = fc.integer({ min: 2, max: 16 }).chain((size) =>
      fc.record({
        layer: fc.array(fc.nat(4), { minLength: size, maxLength: size }),
        arcs: fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 40 }),
      }),
    )
    fc.assert(
      fc.property(graphs, ({ layer, arcs }) => {
        const graph = layeredGraph(Int32Array.from(layer), arcs)
        const first = LayerOrder.by(graph, 5, graph.target)
        const best = reduceCrossings(graph, first, ROUNDS)
        expect(allCrossings(graph, best)).toBeLessThanOrEqual(allCrossings(graph, first))
        best.layers.forEach((slots, index) =>
          expect(slots.toSorted((a, b) => a - b)).toEqual(
            [...graph.layer.keys()].filter((slot) => graph.layer[slot] === index),
          ),
        )
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { strongComponents } from './strongComponents.ts'

/** Whether each vertex reaches each other one, by repeated squaring of nothing cleverer than steps. */
function reaches(size: number, arcs: readonly [number, number][]): boolean[][] {
  const reach = Array.from({ length: size }, (_, from) =>
    Array.from({ length: size }, (__, to) => from === to),
  )
  for (const [from, to] of arcs) reach[from]![to] = true
  for (let middle = 0; middle < size; middle++)
    for (let from = 0; from < size; from++)
      for (let to = 0; to < size; to++)
        if (reach[from]![middle] && reach[middle]![to]) reach[from]![to] = true
  return reach
}

describe('strongComponents', () => {
  it('agrees with mutual reachability, and numbers components against the arcs', () => {
    const graphs = fc
      .integer({ min: 1, max: 10 })
      .chain((size) =>
        fc.tuple(
          fc.constant(size),
          fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 25 }),
        ),
      )
    fc.assert(
      fc.property(graphs, ([size, arcs]) => {
        const { of, count } = strongComponents(size, arcs)
        const reach = reaches(size, arcs)
        expect(new Set(of).size).toBe(count)
        for (let a = 0; a < size; a++)
          for (let b = 0; b < size; b++) expect(of[a] === of[b]).toBe(reach[a]![b] && reach[b]![a])
        for (const [from, to] of arcs) expect(of[from]).toBeGreaterThanOrEqual(of[to]!)
      }),
    )
  })

  it('does not run out of stack on a long chain', () => {
    const size = 50_000
    const arcs = Array.from({ length: size - 1 }, (_, vertex): [number, number] => [
      vertex,
      vertex + 1,
    ])
    expect(strongComponents(size, arcs).count).toBe(size)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hourglasses, layoutEntity, layoutInput } from '../../../tests/support/layoutInputs.ts'
import { LAYOUTS } from '../../domain/view/layout.ts'
import { runLayout } from './runLayout.ts'

const ignore = () => undefined
const RUNS = { numRuns: 15 }

describe.each(LAYOUTS)('the %s layout', (kind) => {
  it('gives every entity a place and every arc its list of control points', async () => {
    await fc.assert(
      fc.asyncProperty(hourglasses, async (shape) => {
        const input = { ...shape, kind }
        const { positions, labelSides, curves, regions } = await runLayout(input, ignore)
        expect(positions).toHaveLength(2 * input.entities.length)
        expect(positions.every(Number.isFinite)).toBe(true)
        expect(labelSides).toHaveLength(input.entities.length)
        expect(curves.start).toHaveLength(input.arcs.length + 1)
        expect(curves.points).toHaveLength(2 * curves.start.at(-1)!)
        expect(curves.points.every(Number.isFinite)).toBe(true)
        for (const { x, y, width, height } of regions)
          expect([x, y, width, height].every(Number.isFinite)).toBe(true)
      }),
      RUNS,
    )
  })

  it('draws the same input the same to the last bit', async () => {
    await fc.assert(
      fc.asyncProperty(hourglasses, async (shape) => {
        const first = await runLayout({ ...shape, kind }, ignore)
        const second = await runLayout(structuredClone({ ...shape, kind }), ignore)
        expect(second).toEqual(first)
      }),
      RUNS,
    )
  })

  it('leaves pinned entities exactly where they were put', async () => {
    const pin = fc.record({
      x: fc.double({ min: -900, max: 900, noNaN: true }),
      y: fc.double({ min: -900, max: 900, noNaN: true }),
    })
    await fc.assert(
      fc.asyncProperty(hourglasses, pin, pin, async (shape, one, other) => {
        const pins = { entry0: one, inside0: other }
        const { positions } = await runLayout({ ...shape, kind, pins }, ignore)
        for (const [id, { x, y }] of Object.entries(pins)) {
          const index = shape.entities.findIndex((entity) => entity.id === id)
          expect(positions[2 * index]).toBe(x)
          expect(positions[2 * index + 1]).toBe(y)
        }
      }),
      RUNS,
    )
  })

  it('takes a network of nothing, and one of a single entity', async () => {
    const empty = await runLayout(layoutInput([], [], { kind }), ignore)
    expect(empty.positions).toHaveLength(0)
    expect(empty.regions).toEqual([])
    const single = await runLayout(layoutInput([layoutEntity('a', 'off')], [], { kind }), ignore)
    expect(single.positions.every(Number.isFinite)).toBe(true)
  })
})

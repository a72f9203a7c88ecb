import { describe, expect, it } from 'vitest'
import { layoutEntity, layoutInput } from '../../../../tests/support/layoutInputs.ts'
import { forceLayout } from './forceLayout.ts'

const ring = Array.from({ length: 14 }, (_, index) => `r${index}`)
const input = layoutInput(
  [
    ...ring.map((id) => layoutEntity(id, 'inside')),
    layoutEntity('x', 'off'),
    layoutEntity('y', 'off'),
    layoutEntity('alone', 'off'),
  ],
  [...ring.map((id, index) => `${id}-r${(index + 1) % ring.length}`), 'x-y', 'y-x', 'x-x'],
  { kind: 'force' },
)

describe('the force layout', () => {
  const told: number[] = []
  const { positions } = forceLayout(input, (done) => told.push(done))
  const apart = (a: string, b: string) => {
    const [one, other] = [a, b].map((id) => input.entities.findIndex((entity) => entity.id === id))
    return Math.hypot(
      positions[2 * one!]! - positions[2 * other!]!,
      positions[2 * one! + 1]! - positions[2 * other! + 1]!,
    )
  }

  it('draws neighbours nearer than entities far apart along relations', () => {
    expect(apart('r0', 'r1')).toBeLessThan(apart('r0', 'r7'))
    expect(apart('x', 'y')).toBeLessThan(apart('x', 'r0'))
  })

  it('lets no two entities overlap', () => {
    input.entities.forEach((a, one) => {
      for (const b of input.entities.slice(one + 1))
        expect(apart(a.id, b.id)).toBeGreaterThan(a.radius + b.radius)
    })
  })

  it('tells how far it is, component by component', () => {
    expect(told).toEqual([14 / 17, 16 / 17, 1])
  })

  it('tells no more than a hundred times how far it is, however many there are', () => {
    const alone = Array.from({ length: 3000 }, (_, index) => layoutEntity(`e${index}`, 'off'))
    const steps: number[] = []
    forceLayout(layoutInput(alone, [], { kind: 'force' }), (done) => steps.push(done))
    expect(steps).toHaveLength(100)
    expect(steps.at(-1)).toBe(1)
  })

  it('leaves the dice of the page alone', () => {
    const before = Math.random
    forceLayout(input, () => undefined)
    expect(Math.random).toBe(before)
  })
})

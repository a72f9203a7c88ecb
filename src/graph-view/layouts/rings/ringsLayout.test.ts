import { describe, expect, it } from 'vitest'
import { layoutEntity, layoutInput } from '../../../../tests/support/layoutInputs.ts'
import { ringsLayout } from './ringsLayout.ts'

const input = layoutInput(
  [
    ...Array.from({ length: 60 }, (_, index) => layoutEntity(`off${index}`, 'off')),
    ...Array.from({ length: 20 }, (_, index) => layoutEntity(`entry${index}`, 'entry')),
    layoutEntity('small', 'inside', { score: 3 }),
    layoutEntity('wide', 'inside', { score: 20, tier: 3 }),
    layoutEntity('gate', 'inside', { score: 60, tier: 1 }),
  ],
  [],
  { kind: 'rings', aspect: 1 },
)
const { positions, regions } = ringsLayout(input)
const out = (id: string) => {
  const index = input.entities.findIndex((one) => one.id === id)
  return Math.hypot(positions[2 * index]!, positions[2 * index + 1]!)
}

describe('the rings layout', () => {
  it('has the single point of failure in the middle and what is on no route outside', () => {
    expect(out('gate')).toBe(0)
    expect(out('gate')).toBeLessThan(out('wide'))
    expect(out('wide')).toBeLessThan(out('small'))
    for (let index = 0; index < 20; index++) {
      expect(out('small')).toBeLessThan(out(`entry${index}`))
      for (let other = 0; other < 60; other++)
        expect(out(`entry${index}`)).toBeLessThan(out(`off${other}`))
    }
  })

  it('captions each ring with its count', () => {
    expect(regions.map(({ kind, key, count }) => [kind, key, count])).toEqual([
      ['ring', 'tier1', 1],
      ['ring', 'concentrates', 1],
      ['ring', 'scored', 1],
      ['ring', 'route', 20],
      ['ring', 'off', 60],
    ])
  })

  it('lets no two entities overlap', () => {
    input.entities.forEach((entity, one) => {
      for (let other = one + 1; other < input.entities.length; other++) {
        const apart = Math.hypot(
          positions[2 * one]! - positions[2 * other]!,
          positions[2 * one + 1]! - positions[2 * other + 1]!,
        )
        expect(apart).toBeGreaterThanOrEqual(entity.radius + input.entities[other]!.radius)
      }
    })
  })
})

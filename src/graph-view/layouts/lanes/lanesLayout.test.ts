import { describe, expect, it } from 'vitest'
import { layoutEntity, layoutInput } from '../../../../tests/support/layoutInputs.ts'
import { lanesLayout } from './lanesLayout.ts'

const banks = Array.from({ length: 40 }, (_, index) =>
  layoutEntity(`bank${index}`, 'inside', { type: 'bank' }),
)
const input = layoutInput(
  [
    layoutEntity('maker', 'entry', { type: 'manufacturer' }),
    layoutEntity('trader', 'inside', { type: 'trading_company' }),
    layoutEntity('ship', 'inside', { type: 'vessel' }),
    ...banks,
    layoutEntity('army', 'end_user', { type: 'end_user' }),
  ],
  ['maker>trader', 'trader>ship', 'ship>army'],
  { kind: 'lanes' },
)

describe('the lanes layout', () => {
  it('has a captioned column for each kind of entity, left to right, without overlap', () => {
    const { regions } = lanesLayout(input)
    expect(regions.map(({ kind, key, count }) => [kind, key, count])).toEqual([
      ['lane', 'origin', 1],
      ['lane', 'trade', 1],
      ['lane', 'enablers', 41],
      ['lane', 'demand', 1],
    ])
    regions.slice(1).forEach((region, index) => {
      const before = regions[index]!
      expect(region.x).toBeGreaterThan(before.x + before.width)
    })
  })

  it('stands types of a lane one below the other', () => {
    const { positions } = lanesLayout(input)
    const y = (id: string) => positions[2 * input.entities.findIndex((one) => one.id === id) + 1]!
    for (const { id } of banks) expect(y(id)).toBeLessThan(y('ship'))
  })

  it('stands related entities of different lanes level', () => {
    const makers = ['m1', 'm2', 'm3'].map((id) =>
      layoutEntity(id, 'entry', { type: 'manufacturer' }),
    )
    const traders = ['t1', 't2', 't3'].map((id) => layoutEntity(id, 'inside'))
    const { positions } = lanesLayout(
      layoutInput([...makers, ...traders], ['m1>t3', 'm2>t2', 'm3>t1'], { kind: 'lanes' }),
    )
    const y = (index: number) => positions[2 * index + 1]!
    expect([y(0) - y(5), y(1) - y(4), y(2) - y(3)]).toEqual([0, 0, 0])
  })
})

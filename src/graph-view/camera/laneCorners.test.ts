import { describe, expect, it } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import type { LayoutRegion } from '../layouts/layoutOutput.ts'
import { laneCorners } from './laneCorners.ts'

const region = (key: string, x: number, kind: LayoutRegion['kind'] = 'lane'): LayoutRegion => ({
  kind,
  key,
  count: 1,
  x,
  y: 22,
  width: 100,
  height: 300,
})

describe('what of the frames of lanes is to be seen', () => {
  const network = buildNetwork({
    entities: [
      { id: 'shop', name: 'Shop', type: 'trading_company' },
      { id: 'bank', name: 'Bank', type: 'bank' },
    ],
    relations: [],
  })
  const items = network.entities.map((entity) => ({ entity }))

  it('is the whole of those that hold somebody who shows', () => {
    const lanes = [region('origin', 0), region('trade', 150), region('enablers', 300)]
    expect(laneCorners(lanes, items)).toEqual([
      { x: 150, y: 22, radius: 0, labelWidth: 0 },
      { x: 250, y: 322, radius: 0, labelWidth: 0 },
      { x: 300, y: 22, radius: 0, labelWidth: 0 },
      { x: 400, y: 322, radius: 0, labelWidth: 0 },
    ])
  })

  it('is nothing where a drawing has no lanes', () => {
    expect(laneCorners([region('trade', 0, 'column')], items)).toEqual([])
  })
})

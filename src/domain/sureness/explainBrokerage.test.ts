import { describe, expect, it } from 'vitest'
import { spoken } from '../chokepoint/explanation.ts'
import { explainBrokerage } from './explainBrokerage.ts'
import type { Position } from './position.ts'

const nobody: Position = {
  id: 'gate',
  bypasses: [],
  lostPairs: [],
  pairWitnesses: [],
  brokered: { coordinator: [], itinerant: [], representative: [], gatekeeper: [], liaison: [] },
  ungrouped: [],
}

describe('between whom an entity stands, in words', () => {
  it('is told by country, the most frequent first', () => {
    const sentence = explainBrokerage({
      ...nobody,
      brokered: {
        ...nobody.brokered,
        representative: [['seller', 'army']],
        gatekeeper: [
          ['maker', 'army'],
          ['maker', 'navy'],
        ],
      },
      ungrouped: [['dark', 'army']],
    })!
    expect(spoken({ sentences: [sentence] })).toBe(
      'Goods, money or control pass through it between 4 pairs that deal with each other in no documented way: 2 into its own country, 1 out of its own country, 1 with a country not known.',
    )
    expect(sentence.parts.flatMap(({ ids }) => (ids ? [ids] : []))).toEqual([
      ['seller', 'army', 'maker', 'navy', 'dark'],
      ['maker', 'army', 'navy'],
      ['seller', 'army'],
      ['dark', 'army'],
    ])
  })

  it('is not worth a sentence where it stands between nobody', () => {
    expect(explainBrokerage(nobody)).toBeNull()
  })
})

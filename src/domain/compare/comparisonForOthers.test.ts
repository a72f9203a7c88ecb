import { describe, expect, it } from 'vitest'
import { buildRouteAnalysis } from '../../../tests/support/analysisBuilder.ts'
import { buildNetwork, listedBy } from '../../../tests/support/networkBuilder.ts'
import { comparisonForOthers } from './comparisonForOthers.ts'

const orla = { id: 'orla-maerin', name: 'Orla Maerin', type: 'facilitator_person' } as const
const tam = { id: 'tam', name: 'Tam Brok', type: 'facilitator_person' } as const
const before = {
  network: buildNetwork({
    entities: [orla, tam, { id: 'firm', name: 'Hill', role: 'run by Orla Maerin' }],
    relations: ['orla-maerin director_of firm #r1'],
  }),
  analysis: buildRouteAnalysis([{ id: 'orla-maerin', tier: 1, score: 40 }]),
}
const after = {
  network: buildNetwork({
    entities: [
      { ...orla, aliases: ['Captain Øre'], passport: 'X1' },
      { ...tam, listings: [listedBy('UN')] },
      { id: 'firm', name: 'Hill', role: 'run by Captain Øre' },
      { id: 'jo-vale', name: 'Jo Vale', type: 'facilitator_person' },
    ],
    relations: ['orla-maerin director_of firm #r1'],
  }),
  analysis: buildRouteAnalysis([{ id: 'orla-maerin', tier: 3, score: 10 }]),
}

describe('a comparison for others', () => {
  it('shows whoever is masked in one version by the same initials and id, and tells of them what it may', () => {
    const { changes, moves } = comparisonForOthers(before, after)
    expect(changes.map(({ id, name, kind, fields }) => [id, name, kind, fields])).toEqual([
      [
        'person-2',
        'T. B.',
        'changed',
        [
          {
            field: 'listings',
            before: null,
            after: '{"asOf":"2023-06-01","authority":"UN","kind":"designated","sources":["s1"]}',
          },
        ],
      ],
      ['person-3', 'J. V.', 'added', []],
    ])
    expect(moves?.map(({ id, name }) => [id, name])).toEqual([['person-1', 'O. M.']])
  })
})

import { describe, expect, it } from 'vitest'
import { analyse, reason } from '../../../tests/support/analysisQuestions.ts'

describe('a network without entry points or end users', () => {
  it('is analysed as it hangs together, `related_to` included', () => {
    const { result, ...size } = analyse({
      entities: ['a@CN', 'b@CN', 'c@CN', 'd@CN', 'x@CN', 'y@CN', 'alone@CN'],
      relations: [
        'a supplies b',
        'b supplies a',
        'b related_to c',
        'c finances d',
        'd owns b',
        'x related_to y',
        'x owns x',
      ],
    })
    expect(result).toEqual({
      kind: 'structure',
      reason: 'no end users',
      cutEntities: ['b'],
      bridges: [
        ['a', 'b'],
        ['x', 'y'],
      ],
      betweenness: [{ id: 'b', value: 2, share: 0.2 }],
      components: 2,
      standings: [
        { id: 'a', core: 1, pageRank: 0.0942723305, blocks: 1 },
        { id: 'b', core: 2, pageRank: 0.2444905781, blocks: 2 },
        { id: 'c', core: 2, pageRank: 0.1639518791, blocks: 1 },
        { id: 'd', core: 2, pageRank: 0.1639518791, blocks: 1 },
        { id: 'x', core: 1, pageRank: 0.1666666667, blocks: 1 },
        { id: 'y', core: 1, pageRank: 0.1666666667, blocks: 1 },
      ],
    })
    expect(size).toEqual({
      entities: 6,
      inGraph: ['a', 'b', 'c', 'd', 'x', 'y'],
      countedWith: new Map(),
      couldCountWith: new Map([['b', 'd']]),
      arcs: 5,
      undatedRelations: 6,
      usedRelations: 6,
    })
  })

  it('says which end is missing', () => {
    expect(reason({ relations: ['a supplies b'] })).toBe('no end users')
    expect(
      reason({
        entities: ['home@KP', 'army:end_user@KP'],
        relations: ['home supplies army'],
      }),
    ).toBe('no entry points')
    expect(reason({})).toBe('no entry points')
  })
})

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { networkFileSchema } from '../../../src/domain/network/schema/networkFile.ts'
import { arbitraryNetwork } from '../../support/arbitraryNetwork.ts'
import { buildNetwork, listedBy } from '../../support/networkBuilder.ts'

describe('the network builder', () => {
  it('reads entities and relations from short lines', () => {
    const { entities, relations, factsOf } = buildNetwork({
      entities: ['a:bank@CN "Bank of Examples"', { id: 'c', listings: [listedBy('OFAC')] }],
      relations: ['a finances b alleged low 2003..2016', 'b owns c #stake 2016-09'],
    })
    expect(entities.map(({ id, type, country }) => [id, type, country])).toEqual([
      ['a', 'bank', 'CN'],
      ['c', 'trading_company', undefined],
      ['b', 'trading_company', undefined],
    ])
    expect(relations).toEqual([
      {
        id: 'r1',
        source: 'a',
        target: 'b',
        type: 'finances',
        legality: 'alleged',
        confidence: 'low',
        start: '2003',
        end: '2016',
        sources: ['s1'],
      },
      {
        id: 'stake',
        source: 'b',
        target: 'c',
        type: 'owns',
        legality: 'unknown',
        start: '2016-09',
        end: '2016-09',
        sources: ['s1'],
      },
    ])
    expect(factsOf.get('stake')).toEqual({
      layer: 'control',
      flow: 'reverse',
      confidence: 'high',
      confidenceDerived: true,
    })
  })

  it('refuses a line it does not understand', () => {
    expect(() => buildNetwork({ entities: ['a:banc'] })).toThrow('not an entity line: a:banc')
    expect(() => buildNetwork({ relations: ['a finances b sometimes'] })).toThrow(
      'not understood in the relation line "a finances b sometimes": sometimes',
    )
  })

  it('makes only valid networks at random', () => {
    fc.assert(
      fc.property(arbitraryNetwork(), ({ file, entityById }) => {
        expect(networkFileSchema.safeParse(file).success).toBe(true)
        for (const { source, target } of file.relations) {
          expect(entityById.has(source) && entityById.has(target)).toBe(true)
        }
      }),
    )
  })
})

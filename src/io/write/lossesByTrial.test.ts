import { describe, expect, it } from 'vitest'
import { buildNetworkFile } from '../../../tests/support/networkBuilder.ts'
import { entitySchema } from '../../domain/network/schema/entity.ts'
import { caseSchema } from '../../domain/network/schema/case.ts'
import { metaSchema } from '../../domain/network/schema/networkFile.ts'
import { relationSchema } from '../../domain/network/schema/relation.ts'
import { sourceSchema } from '../../domain/network/schema/source.ts'
import { fieldNames } from '../../words/fieldNames.ts'
import { lossesByTrial } from './lossesByTrial.ts'

describe('what a trial finds lost', () => {
  it('is told in plain words, and fields that others added by their own names', () => {
    const told = buildNetworkFile({
      meta: { title: 'T', asOf: '2020', seenBy: 'X' },
      entities: [{ id: 'a', latinName: 'a', hull: 4 }, 'b'],
      relations: [{ id: 'r', source: 'a', target: 'b', type: 'supplies', amountUsd: 5 }],
    })
    const file = { ...told, stories: [], drawer: 1 }
    const back = buildNetworkFile({
      meta: { title: 'T' },
      entities: ['a', 'b'],
      relations: [{ id: 'r', source: 'a', target: 'b', type: 'supplies' }],
    })
    expect(lossesByTrial(file, back)).toEqual([
      {
        count: 1,
        sentence:
          'What the network says of itself is lost: date of the data, the extra field “seenBy”.',
      },
      { count: 1, sentence: 'Lost or changed for 1 entity: native name in Latin letters.' },
      { count: 1, sentence: 'Lost or changed for 1 entity: the extra field “hull”.' },
      { count: 1, sentence: 'Lost or changed for 1 relation: amount in US dollars.' },
      { count: 1, sentence: 'The stories about the network are lost.' },
      { count: 1, sentence: 'The extra part “drawer” of the file is lost.' },
    ])
  })

  it.each([
    ['meta', metaSchema],
    ['entities', entitySchema],
    ['relations', relationSchema],
    ['sources', sourceSchema],
    ['cases', caseSchema],
  ] as const)('has a word for every field of %s', (sort, { shape }) => {
    expect(Object.keys(shape).filter((field) => !Object.hasOwn(fieldNames[sort], field))).toEqual(
      [],
    )
  })
})

import { describe, expect, it } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { sharedAmong } from './sharedAmong.ts'

const network = buildNetwork({
  entities: ['a:bank@CN', 'b:bank@HK', 'c:vessel@CN', 'hub', 'far'],
  relations: [
    'a finances hub',
    'b finances hub',
    'hub supplies c',
    'b pays far',
    'c transports far',
    'b pays far',
  ],
})

describe('what several selected entities share', () => {
  it('names neighbours, most widely shared first', () => {
    expect(
      sharedAmong(network, ['a', 'b', 'c']).neighbours.map(({ thing, by }) => [thing.id, by]),
    ).toEqual([
      ['hub', ['a', 'b', 'c']],
      ['far', ['b', 'c']],
    ])
  })

  it('names countries and types that at least two have', () => {
    const { countries, types } = sharedAmong(network, ['a', 'b', 'c'])
    expect(countries).toEqual([{ thing: 'CN', by: ['a', 'c'] }])
    expect(types).toEqual([{ thing: 'bank', by: ['a', 'b'] }])
  })

  it('names the relations between them, and no others', () => {
    const { between } = sharedAmong(network, ['a', 'hub', 'c'])
    expect(between.map(({ id }) => id)).toEqual(['r1', 'r3'])
  })

  it('shares nothing alone', () => {
    expect(sharedAmong(network, ['a']).neighbours).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import type { Listing } from '../network/schema/entity.ts'
import { relationTiming } from './relationTiming.ts'

const designated = (authority: string, date?: string): Listing => ({
  authority,
  kind: 'designated',
  sources: ['s1'],
  ...(date && { date }),
})

function timing(relation: string, listings: Listing[]) {
  const network = buildNetwork({ entities: [{ id: 'a', listings }, 'b'], relations: [relation] })
  const [first] = network.relations
  return first
    ? relationTiming(first, network.entities).map(({ relation: at, listedOn }) => [at, listedOn])
    : []
}

describe('a relation beside the listing of its ends', () => {
  it('ended before the first listing', () => {
    expect(
      timing('a supplies b 2013..2016', [designated('UN', '2018-03-30'), designated('US', '2017')]),
    ).toEqual([['before', '2017']])
  })

  it('began after it', () => {
    expect(timing('a supplies b 2019..', [designated('US', '2017-08-22')])).toEqual([
      ['after', '2017-08-22'],
    ])
  })

  it('cannot be told apart within the same year', () => {
    expect(timing('a supplies b 2017..2017', [designated('US', '2017-08-22')])).toEqual([
      ['during', '2017-08-22'],
    ])
  })

  it('that only began before may have gone on after it', () => {
    expect(timing('a supplies b 2007..', [designated('US', '2017-08-22')])).toEqual([
      ['during', '2017-08-22'],
    ])
  })

  it('says nothing without a date of its own or of the listing', () => {
    expect(timing('a supplies b', [designated('US', '2017-08-22')])).toEqual([])
    expect(timing('a supplies b 2019', [designated('US')])).toEqual([])
  })
})

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
    ? relationTiming(first, network.entities).map(({ when, listedOn }) => [when, listedOn])
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
      ['untold', '2017-08-22'],
    ])
  })

  it('went on across it, or is only known to have begun before or to have ended after', () => {
    const listing = [designated('US', '2017-08-22')]
    expect(timing('a supplies b 2007..2019', listing)).toEqual([['across', '2017-08-22']])
    expect(timing('a supplies b 2007..', listing)).toEqual([['begun before', '2017-08-22']])
    expect(timing('a supplies b 2007..2017', listing)).toEqual([['begun before', '2017-08-22']])
    expect(timing('a supplies b ..2019', listing)).toEqual([['ended after', '2017-08-22']])
    expect(timing('a supplies b 2017..2019', listing)).toEqual([['ended after', '2017-08-22']])
  })

  it('is told beside the earliest designation, not beside a forfeiture or a measure', () => {
    const forfeited: Listing = {
      authority: 'Court',
      kind: 'forfeited',
      date: '2001',
      sources: ['s1'],
    }
    expect(
      timing('a supplies b 2019', [
        forfeited,
        designated('UN', '2017-08'),
        designated('US', '2017'),
      ]),
    ).toEqual([['after', '2017']])
  })

  it('says nothing without a date of its own or of the listing', () => {
    expect(timing('a supplies b', [designated('US', '2017-08-22')])).toEqual([])
    expect(timing('a supplies b 2019', [designated('US')])).toEqual([])
  })
})

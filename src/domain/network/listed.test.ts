import { describe, expect, it } from 'vitest'
import { buildNetwork, listedBy } from '../../../tests/support/networkBuilder.ts'
import { listingAuthorities } from './listed.ts'

const authoritiesOf = (...listings: ReturnType<typeof listedBy>[]) => {
  const [entity] = buildNetwork({ entities: [{ id: 'a', listings }] }).entities
  return entity && listingAuthorities(entity)
}

describe('who lists an entity', () => {
  it('names each authority once', () => {
    const twice = [listedBy('OFAC'), listedBy('UN 1718'), listedBy('OFAC', { date: '2016' })]
    expect(authoritiesOf(...twice)).toEqual(['OFAC', 'UN 1718'])
  })

  it('leaves out a listing that was removed', () => {
    expect(authoritiesOf(listedBy('OFAC', { end: '2020-05' }), listedBy('EU'))).toEqual(['EU'])
  })

  it('counts an identified ship as listed, but no forfeiture and no other measure', () => {
    expect(
      authoritiesOf(
        listedBy('OFAC', { kind: 'identified' }),
        listedBy('US court', { kind: 'forfeited' }),
        listedBy('FinCEN', { kind: 'measure' }),
      ),
    ).toEqual(['OFAC'])
  })

  it('names nobody for an entity without listings', () => {
    expect(authoritiesOf()).toEqual([])
  })
})

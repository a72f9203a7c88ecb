import { describe, expect, it } from 'vitest'
import { buildNetwork, listedBy } from '../../../tests/support/networkBuilder.ts'
import { usedAuthorities, usedIdentifierKinds, usedProgrammes } from './mostUsed.ts'

const network = buildNetwork({
  entities: [
    {
      id: 'a',
      listings: [listedBy('UN 1718'), listedBy('US OFAC', { programme: 'NPWMD' })],
      identifiers: { IMO: '1', 'OFAC uid': '2' },
    },
    {
      id: 'b',
      listings: [
        listedBy('US OFAC', { programme: 'DPRK4' }),
        listedBy('US OFAC', { programme: 'NPWMD' }),
        listedBy('EU', { programme: 'DPRK' }),
      ],
      identifiers: { 'OFAC uid': '3' },
    },
    'c',
  ],
})

describe('what a form suggests from the open network', () => {
  it('is whose lists it names, the most frequent first', () => {
    expect(usedAuthorities(network)).toEqual(['US OFAC', 'EU', 'UN 1718'])
  })

  it('is the programmes of the chosen authority before those of others', () => {
    expect(usedProgrammes(network, 'US OFAC')).toEqual(['NPWMD', 'DPRK4', 'DPRK'])
    expect(usedProgrammes(network, 'EU')).toEqual(['DPRK', 'NPWMD', 'DPRK4'])
  })

  it('is the kinds of identifiers that are in use', () => {
    expect(usedIdentifierKinds(network)).toEqual(['OFAC uid', 'IMO'])
  })
})

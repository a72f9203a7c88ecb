import { describe, expect, it } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { relationSentence } from './relationSentence.ts'

const network = buildNetwork({
  entities: ['a "Anchor Trading"', 'b "Bay Bank"'],
  relations: [
    'a finances b',
    { source: 'b', target: 'a', type: 'related_to', wording: 'linked to (OFAC)' },
  ],
})
const [plain, worded] = network.relations

describe('a relation as a sentence', () => {
  it('names both ends and reads the type along the relation', () => {
    expect(relationSentence(network, plain!)).toBe('Anchor Trading finances Bay Bank')
  })

  it('says what the file says where the file has words of its own', () => {
    expect(relationSentence(network, worded!)).toBe('Bay Bank linked to (OFAC) Anchor Trading')
  })

  it('calls an end that the network lacks by its id', () => {
    const elsewhere = buildNetwork({ entities: ['a "Anchor Trading"'] })
    expect(relationSentence(elsewhere, plain!)).toBe('Anchor Trading finances b')
  })
})

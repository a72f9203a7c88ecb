import { describe, expect, it } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { sameNamed } from './sameNamed.ts'

const network = buildNetwork({
  entities: [
    {
      id: 'hongda',
      name: 'Hongda Trading Co., Ltd.',
      aliases: ['HD Trade'],
      nativeName: '宏达贸易',
    },
    { id: 'pact', name: 'PACT Bank' },
    { id: 'twin', name: 'Hong-Da Trading' },
  ],
})
const found = (name: string, except?: string) =>
  sameNamed(network, name, except).map(({ id }) => id)

describe('an entity of this name', () => {
  it.each([
    ['Hongda Trading', ['hongda', 'twin']],
    ['HONGDA TRADING LIMITED', ['hongda', 'twin']],
    ['hd trade', ['hongda']],
    ['宏达贸易', ['hongda']],
    // Cyrillic letters that look Latin.
    ['РАСТ Bаnk', ['pact']],
    ['Hongda Shipping', []],
    ['', []],
    ['a', []],
  ])('is found for %s', (name, ids) => {
    expect(found(name)).toEqual(ids)
  })

  it('is not the one that is being changed', () => {
    expect(found('Hongda Trading', 'hongda')).toEqual(['twin'])
  })
})

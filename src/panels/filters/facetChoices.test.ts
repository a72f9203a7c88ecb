import { describe, expect, it } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { facetChoices } from './facetChoices.ts'

const network = buildNetwork({ entities: ['a:bank@CN', 'b:bank@RU'] })
const count = {
  counts: new Map([
    ['CN', 1],
    ['RU', 0],
  ]),
  total: 1,
}
const unfiltered = {
  counts: new Map([
    ['CN', 1],
    ['RU', 1],
  ]),
  total: 2,
}

describe('the choices of a facet', () => {
  it('keep the order of the counts and say how each value is chosen', () => {
    expect(
      facetChoices('country', { include: ['CN'], exclude: ['RU'] }, count, unfiltered, network),
    ).toEqual([
      { id: 'CN', label: 'China', state: 'included', count: 1, outOf: 1 },
      { id: 'RU', label: 'Russia', state: 'excluded', count: 0, outOf: 1 },
    ])
  })

  it('keep what was chosen though no row has it', () => {
    expect(
      facetChoices('country', { include: ['SG'], exclude: [] }, count, unfiltered, network),
    ).toEqual([
      { id: 'CN', label: 'China', state: 'none', count: 1, outOf: 1 },
      { id: 'RU', label: 'Russia', state: 'none', count: 0, outOf: 1 },
      { id: 'SG', label: 'Singapore', state: 'included', count: 0, outOf: 0 },
    ])
  })
})

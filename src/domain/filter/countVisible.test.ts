import { describe, expect, it } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { countVisible } from './countVisible.ts'
import { evaluateFilter } from './evaluateFilter.ts'
import { EMPTY_FILTER } from './filter.ts'

const network = buildNetwork({
  entities: ['a:bank@CN', 'b:bank@RU', 'c:vessel@CN'],
  relations: ['a finances b', 'c transports b', 'a owns c'],
})
const visible = evaluateFilter(network, new Map(), {
  ...EMPTY_FILTER,
  facets: { country: { include: ['CN'], exclude: [] } },
})

describe('counting what shows', () => {
  it('counts visible entities by type and keeps types of which none shows', () => {
    expect(countVisible(network, new Map(), visible, 'type')).toEqual(
      new Map([
        ['bank', 1],
        ['vessel', 1],
      ]),
    )
    expect(countVisible(network, new Map(), visible, 'country')).toEqual(
      new Map([
        ['CN', 2],
        ['RU', 0],
      ]),
    )
  })

  it('counts visible relations by layer', () => {
    expect(countVisible(network, new Map(), visible, 'layer')).toEqual(
      new Map([
        ['money', 0],
        ['goods', 0],
        ['control', 1],
      ]),
    )
  })
})

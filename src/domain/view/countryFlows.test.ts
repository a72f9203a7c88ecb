import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Relation } from '../network/schema/relation.ts'
import { countryFlows, type LocatedRelation } from './countryFlows.ts'

const located = (
  from: string | undefined,
  to: string | undefined,
  amountUsd?: number,
  flow: LocatedRelation['flow'] = 'forward',
): LocatedRelation => ({
  relation: {
    id: 'r',
    source: 'a',
    target: 'b',
    type: 'finances',
    ...(amountUsd !== undefined && { amountUsd }),
  } as Relation,
  flow,
  from,
  to,
})

describe('flows between countries', () => {
  it('add up relations and the amounts known of them, the largest first', () => {
    expect(
      countryFlows([
        located('CN', 'KP', 100),
        located('RU', 'KP'),
        located('CN', 'KP'),
        located('CN', 'KP', 50),
        located('KP', 'CN', 7, 'none'),
      ]),
    ).toEqual([
      { from: 'CN', to: 'KP', count: 3, amountUsd: 150, isDirected: true },
      { from: 'KP', to: 'CN', count: 1, amountUsd: 7, isDirected: false },
      { from: 'RU', to: 'KP', count: 1, amountUsd: 0, isDirected: true },
    ])
  })

  it('leave out what stays in a country, and what has an end nobody can place', () => {
    expect(
      countryFlows([located('CN', 'CN'), located(undefined, 'KP'), located('CN', undefined)]),
    ).toEqual([])
  })

  it('are what counting by hand gives', () => {
    const code = fc.constantFrom(undefined, 'CN', 'KP', 'RU', 'HK')
    const relation = fc
      .tuple(code, code, fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }))
      .map(([from, to, amount]) => located(from, to, amount))
    fc.assert(
      fc.property(fc.array(relation, { maxLength: 30 }), (relations) => {
        const flows = countryFlows(relations)
        for (const from of ['CN', 'KP', 'RU', 'HK'])
          for (const to of ['CN', 'KP', 'RU', 'HK']) {
            const own = relations.filter((one) => one.from === from && one.to === to)
            const flow = flows.find((one) => one.from === from && one.to === to)
            const counted = from === to ? [] : own
            const amounts = counted.map((one) => one.relation.amountUsd ?? 0)
            expect(flow?.count ?? 0).toBe(counted.length)
            expect(flow?.amountUsd ?? 0).toBe(amounts.reduce((sum, amount) => sum + amount, 0))
          }
        expect(flows.map(({ count }) => count)).toEqual(
          flows.map(({ count }) => count).toSorted((a, b) => b - a),
        )
      }),
    )
  })
})

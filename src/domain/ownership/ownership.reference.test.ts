import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { blockedHolders } from './blockedHolders.ts'
import { OWNERSHIP_RULES } from './ownershipRules.ts'
import type { OwnershipRuleId } from './ownershipRule.ts'
import { stakeTable } from './stakeTable.ts'

const KEYS: Readonly<Record<OwnershipRuleId, string>> = {
  ofac: 'ofac_50_or_more_aggregated',
  eu: 'eu_2024_50_or_more_aggregated',
  'eu-before-2024': 'eu_pre2024_or_833_art5aa_more_than_50_aggregated',
  uk: 'uk_more_than_50_no_aggregation',
}

interface Reference {
  cases: {
    id: string
    title: string
    designated: string[]
    stakes: [string, string, string][]
    expected: Record<string, string[]>
    wrongGreatestFixedPoint: string[]
  }[]
  intervalCases: {
    id: string
    title: string
    designated: string[]
    stakesMinMax: [string, string, string, string][]
    expected: Record<string, string>
  }[]
}

const { cases, intervalCases } = JSON.parse(
  readFileSync('tests/reference/ownership_cases.json', 'utf8'),
) as Reference

const exactly = (stakes: Reference['cases'][number]['stakes']) =>
  stakeTable(
    stakes.map(([holder, held, percent]) => ({
      holder,
      held,
      range: { min: percent, max: percent },
    })),
  )

describe.each(OWNERSHIP_RULES)('the known answers under the rule $id', (rule) => {
  it.each(cases)('$id: $title', ({ designated, stakes, expected }) => {
    for (const bound of ['least', 'stated', 'most'] as const) {
      const rounds = blockedHolders(exactly(stakes), rule, designated, bound)
      const found = [...rounds.keys()].filter((id) => !designated.includes(id))
      expect(found.toSorted()).toEqual(expected[KEYS[rule.id]])
    }
  })
})

const [ofac] = OWNERSHIP_RULES
if (!ofac) throw new Error('there is no rule')

describe('circles of owners', () => {
  it('are not blocked by themselves: the greatest fixed point is a known wrong answer', () => {
    const circle = cases.find(({ id }) => id === 'cross_holding_no_seed')
    expect(circle?.wrongGreatestFixedPoint).toEqual(['A', 'B'])
    const rounds = blockedHolders(exactly(circle?.stakes ?? []), ofac, ['X'], 'most')
    expect([...rounds]).toEqual([['X', 0]])
  })
})

describe('known answers for ranges', () => {
  it.each(intervalCases)('$id: $title', ({ designated, stakesMinMax, expected }) => {
    const table = stakeTable(
      stakesMinMax.map(([holder, held, min, max]) => ({ holder, held, range: { min, max } })),
    )
    const least = blockedHolders(table, ofac, designated, 'least')
    const most = blockedHolders(table, ofac, designated, 'most')
    const verdicts = Object.keys(expected).map((id) => [
      id,
      least.has(id) ? 'blocked' : most.has(id) ? 'possible' : 'clear',
    ])
    expect(Object.fromEntries(verdicts)).toEqual(expected)
  })
})

import { describe, expect, it } from 'vitest'
import { buildNetwork, listedBy } from '../../../tests/support/networkBuilder.ts'
import { spoken } from '../chokepoint/explanation.ts'
import { assessOwnership, ownershipVerdict } from './assessOwnership.ts'
import { explainOwnership } from './explainOwnership.ts'
import type { OwnershipRuleId } from './ownershipRule.ts'

type Stake = string | { min: string; max: string } | undefined

const owns = (source: string, target: string, stake?: Stake, more = {}) => ({
  source,
  target,
  type: 'owns' as const,
  ...(stake !== undefined && { stakePercent: stake }),
  ...more,
})

const network = buildNetwork({
  meta: { asOf: '2024-01' },
  entities: [
    { id: 'asmolt', name: 'Asmolt', listings: [listedBy('US OFAC', { date: '2022-09-01' })] },
    { id: 'ilvash', name: 'Ilvash', listings: [listedBy('US OFAC')] },
    { id: 'former', name: 'Former', listings: [listedBy('US OFAC', { end: '2020' })] },
    { id: 'british', name: 'British', listings: [listedBy('UK', { date: '2023' })] },
    { id: 'identified', listings: [listedBy('US OFAC', { kind: 'identified' })] },
    { id: 'mereholt', name: 'Mereholt' },
    { id: 'tellorin', name: 'Tellorin' },
  ],
  relations: [
    owns('asmolt', 'mereholt', '33.4'),
    owns('ilvash', 'mereholt', '16.60'),
    owns('mereholt', 'tellorin', '49'),
    owns('asmolt', 'tellorin', '1'),
    owns('stranger', 'tellorin', '30'),
    owns('british', 'albion', '60'),
    owns('british', 'half', '50'),
    owns('former', 'freed', '100'),
    owns('identified', 'parcel', '100'),
    owns('asmolt', 'ranged', { min: '40', max: '55' }),
    owns('asmolt', 'unstated'),
    owns('unstated', 'below', '100'),
    owns('asmolt', 'capped'),
    owns('stranger', 'capped', '60'),
    owns('asmolt', 'sold', '100', { end: '2023-06' }),
    owns('asmolt', 'bought', '100', { start: '2025' }),
    owns('asmolt', 'treasury', '40'),
    owns('treasury', 'treasury', '30'),
    owns('asmolt', 'overfull', '30'),
    owns('stranger', 'overfull', '90'),
  ],
})

function explain(rule: OwnershipRuleId, id: string, supposed: string[] = []) {
  const outcome = assessOwnership(network, supposed)
  const found = outcome.rules.find((one) => one.rule.id === rule)
  if (!found) throw new Error(`no rule ${rule}`)
  const { verdict, conclusion, chain, remarks } = explainOwnership(network, outcome, found, id)
  expect(verdict).toBe(ownershipVerdict(outcome.stakes, found, id))
  const lines = [conclusion, ...chain, ...remarks].map((one) =>
    spoken({ sentences: [one] }).replaceAll('\u00a0', ' '),
  )
  return [verdict, ...lines]
}

describe('the proof of a rule', () => {
  it('is a chain of sums from those who are listed', () => {
    expect(explain('ofac', 'tellorin')).toEqual([
      'blocked',
      'It meets the arithmetic on loaded data.',
      'Asmolt is listed by US OFAC (2022-09-01).',
      'Ilvash is listed by US OFAC.',
      'Mereholt: Asmolt 33.4 % + Ilvash 16.6 % = 50 %. 50 ≥ 50: met.',
      'Tellorin: Mereholt 49 % + Asmolt 1 % = 50 %. 50 ≥ 50: met.',
    ])
  })

  it('shows where a chain breaks', () => {
    expect(explain('eu-before-2024', 'tellorin', ['asmolt', 'ilvash'])).toEqual([
      'clear',
      'It does not meet the arithmetic on loaded data.',
      'Asmolt is taken as listed in your what-if.',
      'Ilvash is taken as listed in your what-if.',
      'Mereholt: Asmolt 33.4 % + Ilvash 16.6 % = 50 %. 50 > 50 does not hold.',
      'Tellorin: Asmolt holds 1 %. 1 > 50 does not hold.',
      'Loaded data name no holder for 20 % of it.',
      'Loaded data hold no designation that the rule starts from.',
    ])
    expect(explain('uk', 'mereholt', ['asmolt', 'ilvash'])).toEqual([
      'clear',
      'It does not meet the arithmetic on loaded data.',
      'Asmolt is taken as listed in your what-if.',
      'Ilvash is taken as listed in your what-if.',
      'Mereholt: Asmolt 33.4 %, Ilvash 16.6 %, each for itself: at most 33.4 %. 33.4 > 50 does not hold.',
      'Loaded data name no holder for 50 % of it.',
      'Loaded data hold 1 designation that the rule starts from.',
    ])
  })

  it('starts from designations that stand, by its own authority only', () => {
    expect(explain('uk', 'albion')[0]).toBe('blocked')
    expect(explain('uk', 'half')[0]).toBe('clear')
    expect(explain('ofac', 'albion')[0]).toBe('clear')
    expect(explain('ofac', 'freed')[0]).toBe('clear')
    expect(explain('ofac', 'parcel')[0]).toBe('clear')
    expect(explain('ofac', 'asmolt')).toEqual([
      'listed',
      'It is itself listed in loaded data: the rule starts from it.',
      'Asmolt is listed by US OFAC (2022-09-01).',
    ])
    expect(explain('ofac', 'former', ['former'])).toEqual([
      'supposed',
      'It is taken as listed in your what-if: the rule starts from it.',
      'Former is taken as listed in your what-if.',
    ])
  })

  it('says possible where a range decides', () => {
    expect(explain('ofac', 'ranged')).toEqual([
      'possible',
      'It may meet the arithmetic: that depends on where stakes lie within the ranges on record.',
      'Asmolt is listed by US OFAC (2022-09-01).',
      'ranged: Asmolt holds 40 to 55 %. 40 ≥ 50 does not hold, 55 ≥ 50 does: possible.',
      'Loaded data name no holder for at least 45 % of it.',
      'Loaded data hold 2 designations that the rule starts from.',
    ])
  })

  it('says not known where stakes or owners are not on record', () => {
    expect(explain('ofac', 'unstated')).toEqual([
      'unknown',
      'Stakes not known: loaded data do not state how much Asmolt holds.',
      'Asmolt is listed by US OFAC (2022-09-01).',
      'unstated: Asmolt holds a stake not stated. 0 ≥ 50 does not hold, 100 ≥ 50 does: not known.',
      'Loaded data hold 2 designations that the rule starts from.',
    ])
    expect(explain('eu', 'unstated')).toEqual([
      'unknown',
      'Stakes not known: loaded data do not state how much Asmolt holds.',
      'unstated: Asmolt holds a stake not stated, and is not among those the rule starts from in loaded data.',
      'Loaded data hold no designation that the rule starts from.',
    ])
    expect(explain('ofac', 'below').slice(0, 2)).toEqual([
      'unknown',
      'Stakes not known: it hangs on stakes further up that loaded data do not state.',
    ])
    expect(explain('ofac', 'stranger').slice(0, 2)).toEqual(['unknown', 'No owner is on record.'])
  })

  it('is clear where others hold too much for any unknown stake', () => {
    expect(explain('ofac', 'capped').slice(-2, -1)).toEqual([
      'capped: Asmolt holds a stake not stated, of which others leave at most 40 %. 40 ≥ 50 does not hold.',
    ])
  })

  it('counts only stakes held on the date of the data', () => {
    expect(explain('ofac', 'sold').slice(0, 2)).toEqual(['unknown', 'No owner is on record.'])
    expect(explain('ofac', 'bought').slice(0, 2)).toEqual(['unknown', 'No owner is on record.'])
  })

  it('remarks on shares held in oneself and on registers that do not add up', () => {
    expect(explain('ofac', 'treasury').slice(-3, -1)).toEqual([
      'Loaded data name no holder for 30 % of it.',
      'It holds 30 % of itself; whether such shares count is left for review.',
    ])
    expect(explain('ofac', 'overfull').slice(-2, -1)).toEqual([
      'The stakes on record add up to 120 %, more than there is: check their sources.',
    ])
  })

  it('follows what the file says of an authority', () => {
    const own = buildNetwork({
      meta: { ownershipRules: { Compact: ['uk'], 'US OFAC': [] } },
      entities: [
        { id: 'a', listings: [listedBy('Compact')] },
        { id: 'b', listings: [listedBy('US OFAC')] },
      ],
      relations: [owns('a', 'x', '51'), owns('b', 'y', '100')],
    })
    const { rules, stakes } = assessOwnership(own, [])
    const verdicts = ['x', 'y'].map((id) =>
      rules.map((outcome) => ownershipVerdict(stakes, outcome, id)),
    )
    expect(verdicts).toEqual([
      ['clear', 'clear', 'clear', 'blocked'],
      ['clear', 'clear', 'clear', 'clear'],
    ])
  })
})

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blockedHolders } from './blockedHolders.ts'
import { OWNERSHIP_RULES } from './ownershipRules.ts'
import type { OwnershipRule } from './ownershipRule.ts'
import { stakeTable, type StakeRow } from './stakeTable.ts'

/** A share of one as numerator and denominator. */
type Rational = readonly [bigint, bigint]

function rational(text: string): Rational {
  const [whole = '0', part = ''] = text.split('.')
  return [BigInt(whole + part), 100n * 10n ** BigInt(part.length)]
}
const plus = ([a, b]: Rational, [c, d]: Rational): Rational => [a * d + c * b, b * d]
const compare = ([a, b]: Rational, [c, d]: Rational) => a * d - c * b

/** The definition read aloud: go over everybody until nobody is added. */
function blockedBySets(
  stakes: readonly (readonly [string, string, string])[],
  { threshold, comparison, isAggregated }: OwnershipRule,
  start: readonly string[],
): string[] {
  const blocked = new Set(start)
  const everybody = new Set(stakes.flatMap(([holder, held]) => [holder, held]))
  for (let size = -1; size !== blocked.size;) {
    size = blocked.size
    for (const id of everybody) {
      const shares = stakes
        .filter(([holder, held]) => held === id && blocked.has(holder) && !blocked.has(id))
        .map(([, , percent]) => rational(percent))
      const sums = isAggregated ? [shares.reduce(plus, [0n, 1n])] : shares
      const isMet = sums.some((share) => {
        const over = compare(share, rational(threshold))
        return comparison === 'at least' ? over >= 0n : over > 0n
      })
      if (isMet) blocked.add(id)
    }
  }
  return [...blocked].toSorted()
}

const PEOPLE = ['A', 'B', 'C', 'D', 'E', 'F']

/** Shares that come close to halves, in hundredths of a percent; those of one entity sum to 100 % at most. */
const arbitraryStakes = fc
  .array(
    fc.tuple(
      fc.constantFrom(...PEOPLE),
      fc.constantFrom(...PEOPLE),
      fc.constantFrom(1, 99, 1667, 2499, 2500, 2501, 3333, 4999, 5000, 5001, 10_000),
    ),
    { maxLength: 14 },
  )
  .map((drawn) => {
    const given = new Map<string, number>()
    const seen = new Set<string>()
    return drawn.flatMap(([holder, held, wanted]): [string, string, string][] => {
      const share = Math.min(wanted, 10_000 - (given.get(held) ?? 0))
      if (share === 0 || seen.has(holder + held)) return []
      seen.add(holder + held)
      given.set(held, (given.get(held) ?? 0) + share)
      const text = `${Math.trunc(share / 100)}.${String(share % 100).padStart(2, '0')}`
      return [[holder, held, text]]
    })
  })

const arbitraryStart = fc.subarray(PEOPLE, { maxLength: 3 })
const arbitraryRule = fc.constantFrom(...OWNERSHIP_RULES)

const exactly = (stakes: readonly (readonly [string, string, string])[]): StakeRow[] =>
  stakes.map(([holder, held, percent]) => ({
    holder,
    held,
    range: { min: percent, max: percent },
  }))

describe('who is blocked', () => {
  it('agrees with going over everybody in fractions until nobody is added', () => {
    fc.assert(
      fc.property(arbitraryStakes, arbitraryStart, arbitraryRule, (stakes, start, rule) => {
        const table = stakeTable(exactly(stakes))
        const found = [...blockedHolders(table, rule, start, 'least').keys()]
        expect(found.toSorted()).toEqual(blockedBySets(stakes, rule, start))
        expect([...blockedHolders(table, rule, start, 'most').keys()]).toEqual(found)
      }),
      { numRuns: 500 },
    )
  })

  it('lies between what ranges make sure and what they leave possible, whatever the stakes are', () => {
    const widening = fc.array(fc.constantFrom('exact', 'range', 'unknown'), {
      minLength: 14,
      maxLength: 14,
    })
    fc.assert(
      fc.property(
        arbitraryStakes,
        widening,
        arbitraryStart,
        arbitraryRule,
        (stakes, kinds, start, rule) => {
          const rows = exactly(stakes).map((row, place): StakeRow => {
            if (!row.range || kinds[place] === 'exact') return row
            if (kinds[place] === 'unknown') return { holder: row.holder, held: row.held }
            const min = String(Math.trunc(Number(row.range.min) / 2))
            return { ...row, range: { min, max: row.range.max } }
          })
          const table = stakeTable(rows)
          const truth = new Set(blockedBySets(stakes, rule, start))
          const sure = blockedHolders(table, rule, start, 'least')
          const possible = blockedHolders(table, rule, start, 'most')
          const stated = blockedHolders(table, rule, start, 'stated')
          expect([...sure.keys()].filter((id) => !truth.has(id))).toEqual([])
          expect([...truth].filter((id) => !possible.has(id))).toEqual([])
          expect([...sure.keys()].filter((id) => !stated.has(id))).toEqual([])
          expect([...stated.keys()].filter((id) => !possible.has(id))).toEqual([])
        },
      ),
      { numRuns: 500 },
    )
  })

  it('follows a chain of 70,000 owners', () => {
    const rows = Array.from({ length: 70_000 }, (_, place) => ({
      holder: `e${place}`,
      held: `e${place + 1}`,
      range: { min: '50', max: '50' },
    }))
    const [ofac] = OWNERSHIP_RULES
    if (!ofac) throw new Error('there is no rule')
    const rounds = blockedHolders(stakeTable(rows), ofac, ['e0'], 'least')
    expect(rounds.get('e70000')).toBe(70_000)
  })

  it('takes several rows of one holder for one stake or for several: at least the largest, at most all', () => {
    const row = { holder: 'X', held: 'A' }
    const table = stakeTable([
      { ...row, range: { min: '30', max: '30' }, relation: 'r1' },
      { ...row, range: { min: '20.5', max: '25' }, relation: 'r2' },
    ])
    expect(table.holdersOf.get('A')).toEqual([
      {
        ...row,
        min: 300n,
        max: 550n,
        statedMax: 550n,
        isStated: true,
        relations: ['r1', 'r2'],
      },
    ])
  })
})

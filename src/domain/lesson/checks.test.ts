import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BestStops, StopEffect, Supply } from '../removal/removal.ts'
import { checkFilter } from './checkFilter.ts'
import { checkFind } from './checkFind.ts'
import { checkMark } from './checkMark.ts'
import { checkPredict, measured } from './checkPredict.ts'
import { compareSets } from './compareSets.ts'
import { choiceFault, choiceOutcome, scoreChoice } from './scoreChoice.ts'

const nameOf = (id: string) => id.toUpperCase()
const someIds = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'))

describe('finding entities', () => {
  it('is right with exactly those, in any order', () => {
    expect(checkFind(['b', 'a'], ['a', 'b'])).toEqual({
      standing: 'right',
      score: 1,
      sentence: 'That is all 2 of them.',
    })
  })

  it('says how many are missing and how many too many', () => {
    expect(checkFind(['a', 'c', 'd'], ['a', 'b'])).toEqual({
      standing: 'close',
      score: 0.25,
      sentence: '1 right, 1 missing, 2 too many.',
    })
    expect(checkFind(['c'], ['a'])).toEqual({
      standing: 'wrong',
      score: 0,
      sentence: 'None of what is selected is meant: 1 missing, 1 too many.',
    })
    expect(checkFind([], ['a']).sentence).toBe(
      'Nothing is selected. Select in the picture, in the table or by search.',
    )
  })
})

describe('filtering', () => {
  it('is right when exactly the same shows, close when half of it does', () => {
    expect(checkFilter(new Set(['a', 'b']), new Set(['b', 'a'])).standing).toBe('right')
    expect(checkFilter(new Set(['a', 'b', 'c']), new Set(['a', 'b']))).toEqual({
      standing: 'close',
      score: 2 / 3,
      sentence: 'The filter shows 3 entities: 1 too many.',
    })
    expect(checkFilter(new Set(['a', 'b', 'c', 'd', 'e']), new Set(['a'])).standing).toBe('wrong')
  })
})

describe('marking one entity', () => {
  it('takes any of those accepted, and keeps a bet whatever it is', () => {
    expect(checkMark(['a'], { accept: ['a', 'b'] }, nameOf).standing).toBe('right')
    expect(checkMark(['c'], { accept: ['a', 'b'] }, nameOf)).toEqual({
      standing: 'wrong',
      score: 0,
      sentence: 'Not C.',
    })
    expect(checkMark(['c'], { accept: ['a'], isBet: true }, nameOf)).toEqual({
      standing: 'kept',
      score: 1,
      sentence: 'Your bet is noted: C. It comes back in the debrief.',
    })
  })

  it('takes neither none nor several', () => {
    expect(checkMark([], { isBet: true }, nameOf).standing).toBe('wrong')
    expect(checkMark(['a', 'b'], { accept: ['a'] }, nameOf).sentence).toBe(
      '2 entities are selected. Select just one.',
    )
  })
})

const reached = { isReached: true } as Supply
const cut = { isReached: false } as Supply
const effect = {
  pairsBefore: 43,
  pairsLost: 25,
  endUsers: [
    { id: 'x', before: reached, after: cut },
    { id: 'y', before: reached, after: reached },
  ],
  lostPairs: [],
} as unknown as StopEffect

describe('predicting', () => {
  it('reads pairs or end users off the effect', () => {
    expect(measured(effect, 'pairsLost')).toEqual({ value: 25, of: 43 })
    expect(measured(effect, 'endUsersCutOff')).toEqual({ value: 1, of: 2 })
  })

  it('is right within the tolerance and tells what was computed', () => {
    const found = { value: 25, of: 43 }
    expect(checkPredict(22, found, 'pairsLost', 3)).toEqual({
      standing: 'right',
      score: 1,
      sentence: 'You said 22; by the documented relations 25 of 43 pairs are lost.',
    })
    expect(checkPredict(17, found, 'pairsLost', 3).standing).toBe('close')
    expect(checkPredict(5, found, 'pairsLost', 3).standing).toBe('wrong')
    expect(checkPredict(2, { value: 1, of: 6 }, 'endUsersCutOff', 0).sentence).toBe(
      'You said 2; by the documented relations 1 of 6 end users is cut off.',
    )
  })

  it('scores between 0 and 1, and 1 only when right', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(43), fc.nat(5), (predicted, value, tolerance) => {
        const outcome = checkPredict(predicted, { value, of: 43 }, 'pairsLost', tolerance)
        expect(outcome.score).toBeGreaterThanOrEqual(0)
        expect(outcome.score).toBeLessThanOrEqual(1)
        expect(outcome.standing === 'right').toBe(Math.abs(predicted - value) <= tolerance)
        expect(outcome.score === 1).toBe(outcome.standing === 'right')
      }),
    )
  })
})

const found: BestStops = {
  over: 'routes',
  budget: 2,
  candidates: 16,
  connectedPairs: 43,
  greedy: { stopped: ['a', 'b'], pairsLost: 28, cost: 2 },
  best: { stopped: ['a', 'c'], pairsLost: 30, cost: 2 },
  equallyGood: [['a', 'c']],
  equallyGoodCount: 1,
  atMost: 30,
  certificate: { kind: 'enumerated', sets: 136 },
}

describe('choosing whom to stop', () => {
  it('is scored by what it loses of what the best loses', () => {
    const score = scoreChoice(['a', 'd'], 15, found)
    expect(score).toEqual({
      mine: { stopped: ['a', 'd'], pairsLost: 15 },
      greedy: { stopped: ['a', 'b'], pairsLost: 28 },
      best: { stopped: ['a', 'c'], pairsLost: 30 },
      connectedPairs: 43,
      isProven: true,
      equallyGood: 1,
      share: 0.5,
    })
    expect(choiceOutcome(score)).toEqual({
      standing: 'close',
      score: 0.5,
      sentence: '15 of 43 pairs are lost; the best choice of this size loses 30.',
    })
    expect(choiceOutcome(scoreChoice(['c', 'a'], 30, found)).standing).toBe('right')
    expect(choiceOutcome(scoreChoice(['d', 'e'], 2, found)).standing).toBe('wrong')
  })

  it('asks for the right number, and for none where routes begin or end', () => {
    const ends = new Set(['maker', 'user'])
    expect(choiceFault(['a'], 2, ends, nameOf)?.sentence).toBe('Select 2; 1 are selected.')
    expect(choiceFault(['a', 'user'], 2, ends, nameOf)?.sentence).toBe(
      'USER is where routes begin or end. Choose among those between.',
    )
    expect(choiceFault(['a', 'b'], 2, ends, nameOf)).toBeNull()
  })

  it('never scores above 1 or below 0', () => {
    fc.assert(
      fc.property(fc.nat(43), fc.nat(43), (lost, most) => {
        const best = { ...found.best, pairsLost: Math.max(lost, most) }
        const { share } = scoreChoice(['a', 'b'], lost, { ...found, best })
        expect(share).toBeGreaterThanOrEqual(0)
        expect(share).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('comparing sets', () => {
  it('agrees with counting one by one, and finds likeness 1 only in the same set', () => {
    fc.assert(
      fc.property(someIds, someIds, (chosen, asked) => {
        const { hits, missing, extra, likeness } = compareSets([...chosen, ...chosen], asked)
        expect(hits).toBe(chosen.filter((id) => asked.includes(id)).length)
        expect(missing).toBe(asked.filter((id) => !chosen.includes(id)).length)
        expect(extra).toBe(chosen.filter((id) => !asked.includes(id)).length)
        expect(likeness).toBeGreaterThanOrEqual(0)
        expect(likeness).toBeLessThanOrEqual(1)
        expect(likeness === 1).toBe(missing + extra === 0)
      }),
    )
  })
})

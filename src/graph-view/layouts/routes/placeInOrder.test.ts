import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeInOrder } from './placeInOrder.ts'

describe('placeInOrder', () => {
  it('leaves everything where it wants to be when there is room', () => {
    expect([...placeInOrder([2, 10, 30], [1, 1, 1], [5, 5], 0, 40)]).toEqual([2, 10, 30])
  })

  it('shares the way when two want the same place', () => {
    expect([...placeInOrder([10, 10], [1, 1], [4], 0, 40)]).toEqual([8, 12])
  })

  it('lets the heavier one stay nearer', () => {
    expect([...placeInOrder([10, 10], [3, 1], [4], 0, 40)]).toEqual([9, 13])
  })

  it('keeps within the bounds', () => {
    expect([...placeInOrder([-9, 99], [1, 1], [4], 0, 40)]).toEqual([0, 40])
  })

  it('keeps order and distances, and no other allowed placing is nearer to what is wanted', () => {
    const things = fc.array(
      fc.record({
        wanted: fc.integer({ min: 0, max: 60 }),
        weight: fc.integer({ min: 1, max: 5 }),
        gap: fc.integer({ min: 0, max: 8 }),
        other: fc.integer({ min: 0, max: 60 }),
      }),
      { minLength: 1, maxLength: 6 },
    )
    fc.assert(
      fc.property(things, (list) => {
        const wanted = list.map((one) => one.wanted)
        const weights = list.map((one) => one.weight)
        const gaps = list.slice(1).map((one) => one.gap)
        const places = [...placeInOrder(wanted, weights, gaps, 0, 60)]
        const cost = (at: readonly number[]) =>
          at.reduce((sum, place, one) => sum + weights[one]! * (place - wanted[one]!) ** 2, 0)
        const allowed = (at: readonly number[]) =>
          at.every(
            (place, one) =>
              place >= -1e-9 &&
              place <= 60 + 1e-9 &&
              (one === 0 || place - at[one - 1]! >= gaps[one - 1]! - 1e-9),
          )
        expect(allowed(places)).toBe(true)
        const rival = list.map((one) => one.other).toSorted((a, b) => a - b)
        const rivals = [0.01, 0.5, 1]
          .map((share) => places.map((place, one) => place + share * (rival[one]! - place)))
          .filter(allowed)
        for (const other of rivals) expect(cost(places)).toBeLessThanOrEqual(cost(other) + 1e-9)
      }),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { IdMaker } from './idMaker.ts'

const makeAll = (wanted: readonly string[], maker = new IdMaker()) =>
  wanted.map((id) => maker.make(id))

describe('ids that are made', () => {
  it('are the wanted ones, and others where those are taken', () => {
    const wanted = ['a', 'b', 'a', 'a-2', 'a', 'a-2']
    expect(makeAll(wanted)).toEqual(['a', 'b', 'a-2', 'a-2-2', 'a-3', 'a-2-3'])
  })

  it('leave alone what is taken elsewhere, now or later', () => {
    const elsewhere = new Set(['a', 'a-2'])
    const maker = new IdMaker(elsewhere)
    expect(makeAll(['a', 'b'], maker)).toEqual(['a-3', 'b'])
    elsewhere.add('a-4')
    expect(makeAll(['a'], maker)).toEqual(['a-5'])
    expect(['a-4', 'a-5', 'a-6'].map((id) => maker.isUsed(id))).toEqual([true, true, false])
  })

  it('are found at once, however many want the same, and however long it is', () => {
    for (const wanted of ['a', 'n'.repeat(200), 'n'.repeat(250)]) {
      const ids = makeAll(Array.from({ length: 50_000 }, () => wanted))
      expect(new Set(ids).size).toBe(50_000)
      expect(Math.max(...ids.map(({ length }) => length))).toBeLessThanOrEqual(200)
    }
    expect(makeAll(['a', 'a', 'a']).at(-1)).toBe('a-3')
  })

  it('that are long and differ only at their end are found at once too', () => {
    const start = 'n'.repeat(195)
    const ids = makeAll(Array.from({ length: 30_000 }, (_, place) => `${start}${place}xxxxx`))
    expect(new Set(ids).size).toBe(30_000)
  })
})

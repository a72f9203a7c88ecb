import { describe, expect, it } from 'vitest'
import { ownValue } from './ownValue.ts'

describe('looking up a text that may be anything', () => {
  it('finds what the record holds, and nothing that every object has', () => {
    expect(ownValue({ bank: 'bank' }, 'bank')).toBe('bank')
    expect(ownValue({ bank: 'bank' }, 'vessel')).toBeUndefined()
    expect(ownValue({ bank: 'bank' }, 'toString')).toBeUndefined()
  })
})

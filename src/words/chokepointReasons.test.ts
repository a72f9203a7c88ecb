import { describe, expect, it } from 'vitest'
import { chokepointReasons } from './chokepointReasons.ts'

describe('a share in words', () => {
  it.each([
    [0, '0 %'],
    [0.0004, 'less than 0.1 %'],
    [0.0134, '1.3 %'],
    [0.54, '54 %'],
    [0.9999, '99.9 %'],
    [1, '100 %'],
  ])('%s is “%s”', (share, text) => {
    expect(chokepointReasons.percent(share)).toBe(text)
  })
})

import { describe, expect, it } from 'vitest'
import { chokepointReasons } from './chokepointReasons.ts'

describe('a share in words', () => {
  it.each([
    [0, '0\u00a0%'],
    [0.0004, 'less than 0.1\u00a0%'],
    [0.0134, '1.3\u00a0%'],
    [0.54, '54\u00a0%'],
    [0.9999, '99.9\u00a0%'],
    [1, '100\u00a0%'],
  ])('%s is “%s”', (share, text) => {
    expect(chokepointReasons.percent(share)).toBe(text)
  })
})

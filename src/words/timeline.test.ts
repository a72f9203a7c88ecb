import { describe, expect, it } from 'vitest'
import { timelineWords } from './timeline.ts'

describe('how many relations are dated', () => {
  it.each([
    [395, 471, false, '395 of 471 relations are undated: only about one in six is dated.'],
    [403, 471, false, '403 of 471 relations are undated: only about one in seven is dated.'],
    [1180, 1200, false, '1,180 of 1,200 relations are undated: only about one in 60 is dated.'],
    [5, 5, false, '5 of 5 relations are undated: none is dated.'],
    [0, 12, false, 'All 12 relations are dated.'],
    [
      1,
      3,
      true,
      '1 of 3 relations that pass the other filters is undated: about 67\u00a0% are dated.',
    ],
    [0, 0, true, 'No relation passes the other filters.'],
  ])('%i of %i undated', (undated, total, isFiltered, sentence) => {
    expect(timelineWords.undated(undated, total, isFiltered)).toBe(sentence)
  })
})

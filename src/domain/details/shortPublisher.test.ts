import { expect, it } from 'vitest'
import { shortPublisher } from './shortPublisher.ts'

it.each([
  ['UN Security Council (copy on GitHub)', 'UN Security Council'],
  [
    'Offshore Energy / World Maritime News (quotes UN committee)',
    'Offshore Energy / World Maritime News',
  ],
  ['N. Turner (Medium), quoting Treasury', 'N. Turner, quoting Treasury'],
  ['C4ADS', 'C4ADS'],
  ['(anonymous)', '(anonymous)'],
])('%s reads %s', (publisher, short) => {
  expect(shortPublisher(publisher)).toBe(short)
})

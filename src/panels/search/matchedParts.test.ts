import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Closeness } from '../../domain/search/matchText.ts'
import { matchedParts } from './matchedParts.ts'

/** The text with what is emphasised in brackets. */
function emphasised(text: string, query: string, how: Closeness): string {
  return matchedParts(text, query, how)
    .map((part) => (part.isMatch ? `[${part.text}]` : part.text))
    .join('')
}

describe('what is emphasised in a found text', () => {
  it.each<[string, string, Closeness, string]>([
    ['Bank of Dandong', 'dand', 'contains', 'Bank of [Dand]ong'],
    ['Bank of Dandong', 'dandong bank', 'contains', '[Bank] of [Dandong]'],
    ['Bank of Dandong', 'Dangdong', 'similar', 'Bank of [Dandong]'],
    ['Dandong Hongxiang Industrial', 'hong xiang', 'contains', 'Dandong [Hong]xiang Industrial'],
    ["Ch'oe So'k-min", 'choe sok', 'begins', "[Ch'oe So'k]-min"],
    ["Ch'oe So'k-min", 'sokmin', 'contains', "Ch'oe [So'k-min]"],
    ['Société Générale', 'societe generale', 'exact', '[Société Générale]'],
    ['丹东银行股份有限公司', '银行', 'contains', '丹东[银行]股份有限公司'],
    ['조선광선은행', '광선', 'contains', '조선[광선]은행'],
    ['АРДИС-ПОДШИПНИК', 'ардис', 'begins', '[АРДИС]-ПОДШИПНИК'],
    ['Łódź Øst', 'lodz', 'begins', '[Łódź] Øst'],
    ['KPe.028', 'kpe.028', 'exact', '[KPe].[028]'],
    ['Glocom', 'zzz', 'contains', 'Glocom'],
    ['Glocom', '', 'contains', 'Glocom'],
  ])('%s for %s (%s): %s', (text, query, how, expected) => {
    expect(emphasised(text, query, how)).toBe(expected)
  })

  it('never changes the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string(),
        fc.constantFrom<Closeness>('exact', 'contains', 'similar'),
        (text, query, how) => {
          const parts = matchedParts(text, query, how)
          expect(parts.map((part) => part.text).join('')).toBe(text)
        },
      ),
    )
  })
})

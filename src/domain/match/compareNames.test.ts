import { describe, expect, it } from 'vitest'
import { compareNames } from './compareNames.ts'
import { explainCloseness } from './explainCloseness.ts'
import { WordBook } from './nameWord.ts'
import { prepareName } from './preparedName.ts'

function compare(a: string, b: string) {
  const book = new WordBook()
  const found = compareNames(prepareName(a, book), prepareName(b, book))
  return found && { ...found, why: explainCloseness(found, a, b) }
}
const closeness = (a: string, b: string) => Number((compare(a, b)?.closeness ?? 0).toFixed(2))
const why = (a: string, b: string) => compare(a, b)?.why

/** What the app shows without being asked for more. */
const SHOWN = 0.8

describe('how close two names are', () => {
  it.each([
    ['the very same', 'Korea Tangun Trading', 'Korea Tangun Trading', 1],
    ['apostrophes and accents', 'Choe Chun Yong', 'Ch’oe Ch’un-yŏng', 0.99],
    ['traditional characters', '丹东鸿祥实业发展有限公司', '丹東鴻祥實業發展有限公司', 0.99],
    [
      'the legal form spelled out',
      'Ardis Bearings Co., Ltd.',
      'ARDIS BEARINGS COMPANY LIMITED',
      0.99,
    ],
    ['a legal form in two languages', 'Ardis-Bearings LLC', 'OOO Ardis Bearings', 0.99],
    ['no legal form', 'Société Générale', 'Societe Generale S.A.', 0.97],
    ['words in another order', 'Kim Yong Chol', 'Yong Chol Kim', 0.97],
    ['joining words', 'Bank of Dandong', 'Dandong Bank', 0.97],
    ['a Korean sound dropped in the South', 'Ryongbong General', 'Yongbong General', 0.93],
    ['two romanisations of Korean', 'Kwangson Banking', 'Gwangseon Bank', 0.91],
    ['surnames that follow no system', 'Choe Sok Min', 'Choi Seokmin', 0.93],
    ['two romanisations of Chinese', 'Deng Xiaoping', "Teng Hsiao-p'ing", 0.93],
    ['two romanisations of Russian', 'Sergey Ivanov', 'Sergei Ivanoff', 0.9],
    ['two romanisations of Arabic', 'Mohammed Hussein', 'Muhammad Husayn', 0.9],
    ['Korean letters', 'Kim Chol Su', '김철수', 0.9],
    ['Cyrillic letters', 'Rosoboronexport', 'Рособоронэкспорт', 0.9],
    ['a letter too many', 'Dandong Hongxiang', 'Dangdong Hongxiang', 0.93],
    ['a word in two', 'Dandong Hongxiang', 'Dandong Hong Xiang', 0.97],
    ['shortened words', 'Pan Systems International Trading', 'Pan Systems Intl. Trd.', 0.98],
  ])('takes them for close in spite of %s', (_, a, b, expected) => {
    expect(closeness(a, b)).toBe(expected)
  })

  it.each([
    ['another given name', 'Kim Yong Chol', 'Kim Yong Chun'],
    ['a brother or a namesake', 'Kim Jong Un', 'Kim Jong Il'],
    ['a part of a short name', 'Kim Song', 'Kim Song Hun'],
    ['short acronyms', 'KKBC', 'KKBS'],
    ['five letters that sound alike', 'KOMID', 'KOMIT'],
    ['another number', 'Factory No. 38', 'Factory No. 39'],
    [
      'only common words',
      'Korea Ryongbong Trading Corporation',
      'Korea Hyoksin Trading Corporation',
    ],
    ['first letters only', 'KMDTC', 'Korea Mining Development Trading Corporation'],
    ['initials only', 'Y. C. Kim', 'Kim Yong Chol'],
    ['nothing', 'Glocom', 'Pan Systems'],
    ['signs alone', '…', 'Pan Systems'],
  ])('keeps apart, or puts last, what has in common %s', (_, a, b) => {
    expect(closeness(a, b)).toBeLessThan(SHOWN)
  })

  it('says why, what is shared first', () => {
    expect(why('Glocom', 'GLOCOM')).toEqual(['the same name but for capitals, accents or signs'])
    expect(why('Choe Sok Min', 'Choi Seokmin')).toEqual([
      '“Choe” and “Choi” can be spellings of one sound',
      '“Sok Min” and “Seokmin” are the same, joined or apart',
    ])
    expect(why('Dandong Hongxiang Trading Co., Ltd.', 'Hongxian Trd. Dandong')).toEqual([
      'the same: “Dandong”',
      '“Hongxiang” and “Hongxian” differ by a letter or two',
      '“Trading” and “Trd” stand for the same',
      'the words stand in another order',
      'the legal form differs or is missing in one',
    ])
    expect(why('Kim Yong Chol', 'Kim Yong Chun')).toEqual([
      'the same: “Kim”, “Yong”',
      'nothing in common between “chol” and “chun”',
    ])
    expect(why('Kim Song', 'Kim Song Hun')).toEqual([
      'the same: “Kim”, “Song”',
      'only one has “hun”',
    ])
    expect(why('김철수', 'Kim Chol Su')?.[0]).toBe('“김” and “Kim” are read alike in two scripts')
  })

  it('tells where the parts stand in the names', () => {
    const found = compare('Hong Xiang (Dandong)', 'Hongxiang Co.')
    expect(found?.pairs).toEqual([
      { how: 'joined', a: { start: 0, end: 10 }, b: { start: 0, end: 9 } },
    ])
  })
})

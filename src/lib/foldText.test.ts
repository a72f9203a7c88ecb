import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText } from './foldText.ts'

describe('folding text for comparison', () => {
  it.each([
    ["Ch'oe So'k-min", 'choe sok min'],
    ['Ch’oe Ch’un-yo’ng', 'choe chun yong'],
    ['Société Générale & Co., Ltd.', 'societe generale co ltd'],
    ['Übersee-Handel Łódź Østfold', 'ubersee handel lodz ostfold'],
    ["MI`RIM-2 (d.b.a. 'X_Y') [No. 7]~", 'mirim 2 d b a x y no 7'],
    ['ДАНЬДУН', 'даньдун'],
    ['최석민', '최석민'],
    ['丹东鸿祥（实业）', '丹东鸿祥 实业'],
    ['ＡＢＣ１２３', 'abc123'],
    ['  ', ''],
  ])('%s reads %s', (text, folded) => {
    expect(foldText(text)).toBe(folded)
  })

  it('folds a text without accents like the same text behind a letter that has one', () => {
    const plain = fc.string({ unit: 'grapheme-ascii', maxLength: 40 })
    fc.assert(
      fc.property(plain, (text) => {
        const behind = foldText(`é ${text}`)
        expect(foldText(text)).toBe(behind.slice(1).trim())
      }),
    )
  })

  it('says the same of what it has folded', () => {
    const folded = foldText("Yo'n Cho'ng-Nam — Страна №5")
    expect(foldText(folded)).toBe(folded)
  })
})

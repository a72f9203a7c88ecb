import { describe, expect, it } from 'vitest'
import { foldText } from './foldText.ts'

describe('folding text for comparison', () => {
  it.each([
    ["Ch'oe So'k-min", 'choe sok min'],
    ['Ch’oe Ch’un-yo’ng', 'choe chun yong'],
    ['Société Générale & Co., Ltd.', 'societe generale co ltd'],
    ['Übersee-Handel Łódź Østfold', 'ubersee handel lodz ostfold'],
    ['ДАНЬДУН', 'даньдун'],
    ['최석민', '최석민'],
    ['丹东鸿祥（实业）', '丹东鸿祥 实业'],
    ['ＡＢＣ１２３', 'abc123'],
    ['  ', ''],
  ])('%s reads %s', (text, folded) => {
    expect(foldText(text)).toBe(folded)
  })

  it('says the same of what it has folded', () => {
    const folded = foldText("Yo'n Cho'ng-Nam — Страна №5")
    expect(foldText(folded)).toBe(folded)
  })
})

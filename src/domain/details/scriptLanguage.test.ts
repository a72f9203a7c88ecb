import { expect, it } from 'vitest'
import { scriptLanguage } from './scriptLanguage.ts'

it.each([
  ['조선광업개발무역회사', 'KP', 'ko'],
  ['丹东鸿祥实业发展有限公司', 'CN', 'zh'],
  ['丹東銀行', undefined, 'zh'],
  ['孫嗣東', 'HK', 'zh-Hant'],
  ['明伸', 'JP', 'ja'],
  ['ミツトヨ', 'CN', 'ja'],
  ['高麗', 'KP', 'ko'],
  ['Опытный завод', 'RU', undefined],
  ['Bank of Dandong', 'CN', undefined],
])('%s of %s is read as %s', (text, country, language) => {
  expect(scriptLanguage(text, country)).toBe(language)
})

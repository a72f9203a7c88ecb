const HAN_BY_COUNTRY: Readonly<Record<string, string>> = {
  JP: 'ja',
  KP: 'ko',
  KR: 'ko',
  TW: 'zh-Hant',
  HK: 'zh-Hant',
  MO: 'zh-Hant',
}

/**
 * The language of a name as far as its script tells, as a BCP 47 tag for the `lang` attribute, so that it is drawn in
 * the right forms and spoken by the right voice. Han letters alone are read by the country, Chinese where that says
 * nothing; undefined for scripts that several languages share.
 */
export function scriptLanguage(text: string, country?: string): string | undefined {
  if (/\p{Script=Hangul}/u.test(text)) return 'ko'
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja'
  if (/\p{Script=Han}/u.test(text)) return HAN_BY_COUNTRY[country ?? ''] ?? 'zh'
  return undefined
}

type Rule = readonly [RegExp, string]

/** Letters that follow each other twice or more, once. */
export function onceEach(word: string): string {
  return word.replace(/(.)\1+/g, '$1')
}

/** Korean surnames whose usual spellings follow no system: each with one spelling for all. */
const KOREAN_SURNAMES = new Map(
  [
    ['li', 'ri lee li yi rhee ree'],
    ['no', 'no ro noh roh'],
    ['im', 'im rim lim yim'],
    ['o', 'o oh'],
    ['u', 'u wu woo'],
    ['pak', 'pak park bak bark pack'],
    ['paek', 'paek baek paik baik back'],
    ['choe', 'choe choi choy choue'],
    ['kwon', 'kwon gwon kweon'],
    ['an', 'an ahn'],
    ['son', 'son sohn'],
    ['yu', 'yu yoo ryu you'],
  ].flatMap(([key = '', spellings = '']) =>
    spellings.split(' ').map((spelling) => [spelling, `=${key}`] as const),
  ),
)

/** McCune–Reischauer without breves, Revised Romanisation and English spellings of Korean brought together. */
const KOREAN: readonly Rule[] = [
  [/young|yeong|yung/g, 'yong'],
  [/(k|g|h|m|p|b)y(?:u|eu|eo)n/g, '$1yon'],
  [/jung|jeong|chung|cheong/g, 'chong'],
  [/sung|seong/g, 'song'],
  [/chul|cheol/g, 'chol'],
  [/suk|seok/g, 'sok'],
  [/eo/g, 'o'],
  [/eu|oo/g, 'u'],
  [/ee/g, 'i'],
  [/ai/g, 'ae'],
  [/tch|ch|jj|j/g, 'c'],
  [/sh/g, 's'],
  [/g|q/g, 'k'],
  [/d/g, 't'],
  [/b/g, 'p'],
  [/r/g, 'l'],
  [/ml/g, 'mn'],
  [/^l(?=y|i)/, ''],
  [/(.)\1+/g, '$1'],
]

/** Wade–Giles without apostrophes and Pinyin brought together: what only an apostrophe told apart falls together. */
const CHINESE: readonly Rule[] = [
  [/tz[uh]|ts[uz](?![aeiou])/g, 'tsi'],
  [/(ch|sh|j|zh)ih/g, '$1i'],
  [/zh|q|j(?=[iu])/g, 'ch'],
  [/hs|x/g, 'sh'],
  [/ien/g, 'ian'],
  [/ueh/g, 'ue'],
  [/ung/g, 'ong'],
  [/erh/g, 'er'],
  [/^yi/, 'i'],
  [/k/g, 'g'],
  [/t(?!s)/g, 'd'],
  [/p/g, 'b'],
  [/ts|z|c(?!h)/g, 'ts'],
  [/uo/g, 'o'],
  [/(.)\1+/g, '$1'],
]

/** English, French, German and official spellings of Russian brought together. */
const RUSSIAN: readonly Rule[] = [
  [/tsch|tch/g, 'ch'],
  [/shch|sch|schtsch/g, 'sh'],
  [/kh/g, 'h'],
  [/x/g, 'ks'],
  [/ph/g, 'f'],
  [/gu(?=[ei])/g, 'g'],
  [/ou/g, 'u'],
  [/w/g, 'v'],
  [/off?$|ow$/, 'ov'],
  [/eff?$/, 'ev'],
  [/ts|tz|cz/g, 'c'],
  [/[yij]([aue])/g, '$1'],
  [/[yij]o/g, 'e'],
  [/[ij]y|yj?|ij|j/g, 'i'],
  [/(.)\1+/g, '$1'],
]

/** Spellings of Arabic and Persian brought together: short vowels by their three classes, doubled letters once. */
const ARABIC: readonly Rule[] = [
  [/^(?:abd)[aeou]l/, 'abdal'],
  [/[ae][iy]/g, 'ai'],
  [/ee|[iy]/g, 'i'],
  [/oo|ou|o|w/g, 'u'],
  [/e/g, 'a'],
  [/q|c|k(?!h)|g(?!h)/g, 'k'],
  [/dh|d/g, 'd'],
  [/th|t/g, 't'],
  [/ah$/, 'a'],
  [/(.)\1+/g, '$1'],
]

const FAMILIES = [KOREAN, CHINESE, RUSSIAN, ARABIC]

/**
 * What a Latin word sounds like, once for each language whose names are spelled in several ways: Korean, Chinese, Russian,
 * Arabic. Two words are spellings of one sound when they agree in one of these. Coarse on purpose: a language that
 * the name is not in does no harm but for rare words that fall together.
 */
export function soundKeys(latin: string): readonly string[] {
  const surname = KOREAN_SURNAMES.get(latin)
  return FAMILIES.map((rules, family) =>
    family === 0 && surname !== undefined
      ? surname
      : rules.reduce((word, [pattern, by]) => word.replace(pattern, by), latin),
  )
}

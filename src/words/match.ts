const quoted = (texts: readonly string[]) => texts.map((text) => `“${text}”`).join(', ')

/** Why two names are close, in words. `a` stands in the first name, `b` in the second. */
export const matchWords = {
  exact: 'the same name',
  folded: 'the same name but for capitals, accents or signs',
  same: (words: readonly string[]) => `the same: ${quoted(words)}`,
  short: (a: string, b: string) => `“${a}” and “${b}” stand for the same`,
  spelling: (a: string, b: string) => `“${a}” and “${b}” can be spellings of one sound`,
  script: (a: string, b: string) => `“${a}” and “${b}” are read alike in two scripts`,
  typo: (a: string, b: string) => `“${a}” and “${b}” differ by a letter or two`,
  initial: (a: string, b: string) => `“${a}” and “${b}”: one may be the initial of the other`,
  joined: (a: string, b: string) => `“${a}” and “${b}” are the same, joined or apart`,
  acronym: (a: string, b: string) => `first letters of the words: “${a}”, “${b}”`,
  legalForm: 'the legal form differs or is missing in one',
  order: 'the words stand in another order',
  alone: (words: readonly string[]) => `only one has ${quoted(words)}`,
  conflict: (a: readonly string[], b: readonly string[]) =>
    `nothing in common between ${quoted(a)} and ${quoted(b)}`,
} as const

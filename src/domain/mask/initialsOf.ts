const HAN_OR_KANA_OR_HANGUL =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** Stands for the letters that are left out of a name in a script without capitals. */
const LEFT_OUT = '○'

/** The first letter or digit as a capital; some letters have two, of which the first does. */
function initialOf(word: string): string {
  const first = /[\p{L}\p{N}]/u.exec(word)?.[0] ?? ''
  return Array.from(first.toUpperCase())[0] ?? first
}

/**
 * A person's name as initials: “Ma Xiaohong” is “M. X.”; in scripts where a word is a letter or two, the first sign
 * and a ring for each other one. Never empty, and never the name itself.
 */
export function initialsOf(name: string): string {
  const signs = name.normalize('NFC').match(/[\p{L}\p{N}]/gu) ?? []
  const first = signs[0]
  if (first === undefined) return LEFT_OUT
  if (HAN_OR_KANA_OR_HANGUL.test(first))
    return first + LEFT_OUT.repeat(Math.max(1, signs.length - 1))
  const words = name
    .normalize('NFC')
    .split(/[^\p{L}\p{N}\p{M}'’]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
  return words.map((word) => `${initialOf(word)}.`).join(' ')
}

const HANGUL_FIRST = 0xac00
const HANGUL_LAST = 0xd7a3
const INITIALS = 'k kk n t tt r m p pp s ss  ch tch ch k t p h'.split(' ')
const VOWELS = 'a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i'.split(' ')
const FINALS = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ')

/** One Korean syllable in Latin letters after McCune and Reischauer without breves and apostrophes; syllables are not joined. */
function latinSyllable(code: number): string {
  const place = code - HANGUL_FIRST
  const initial = INITIALS[Math.floor(place / 588)] ?? ''
  const vowel = VOWELS[Math.floor((place % 588) / 28)] ?? ''
  return `${initial}${vowel}${FINALS[place % 28] ?? ''}`
}

const CYRILLIC = new Map(
  [
    'а a б b в v г g ґ g д d е e ё e є ye ж zh з z и i і i ї yi й i к k л l м m н n о o п p р r с s т t',
    'у u ў u ф f х kh ц ts ч ch ш sh щ shch ъ  ы y ь  э e ю yu я ya',
  ].flatMap((line) => {
    const words = line.split(' ')
    return words.flatMap((letter, place) =>
      place % 2 === 0 ? [[letter, words[place + 1] ?? ''] as const] : [],
    )
  }),
)

/**
 * A folded word in Latin letters where its script can be read without a dictionary: Korean syllables and Cyrillic.
 * Null for Chinese, Arabic and every other script; a word in Latin letters or digits is itself.
 */
export function romanise(word: string): string | null {
  if (/^[a-z0-9]*$/.test(word)) return word
  let latin = ''
  for (const letter of word) {
    const code = letter.codePointAt(0) ?? 0
    if (code >= HANGUL_FIRST && code <= HANGUL_LAST) latin += latinSyllable(code)
    else if (CYRILLIC.has(letter)) latin += CYRILLIC.get(letter) ?? ''
    else if (/[a-z0-9]/.test(letter)) latin += letter
    else return null
  }
  return latin
}

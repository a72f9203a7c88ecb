const SPECIAL_LETTERS: Record<string, string> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ß: 'ss',
}

/** Nothing to decompose here, which is most of a list and several times faster. */
const PLAIN = /^[ -~]*$/

/**
 * Text as it is compared: lower case, without accents, apostrophes and widths, everything else that is
 * neither letter nor digit one space. "Ch’oe So'k-min" becomes "choe sok min". Hangul syllables stay whole.
 */
export function foldText(text: string): string {
  if (PLAIN.test(text)) {
    return text
      .replace(/['`]/g, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
  }
  return text
    .replace(/['’‘ʼʻ`´′]/g, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æœøđðþłıß]/g, (letter) => SPECIAL_LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

import { foldText } from '../../lib/foldText.ts'
import { ownValue } from '../../lib/ownValue.ts'

const ABBREVIATED: Readonly<Record<string, string>> = {
  st: 'saint',
  dem: 'democratic',
  rep: 'republic',
}
const INSIGNIFICANT = new Set(['the', 'and', 'of', 'und', 'et', 'y'])

/** A name of a country as it is compared: folded, "St." as "Saint", without articles, "and", "of" and spaces. */
export function countryKey(text: string): string {
  const words = foldText(text).split(' ')
  // "AND" alone is the code of Andorra.
  const telling = words.length > 1 ? words.filter((word) => !INSIGNIFICANT.has(word)) : words
  return telling.map((word) => ownValue(ABBREVIATED, word) ?? word).join('')
}

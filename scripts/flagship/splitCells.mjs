/** The parts of a cell, cut at semicolons that stand outside brackets. */
export function partsOf(/** @type {string} */ cell) {
  /** @type {string[]} */
  const parts = ['']
  let depth = 0
  for (const character of cell) {
    if (character === '(') depth += 1
    if (character === ')') depth -= 1
    if (character === ';' && depth === 0) parts.push('')
    else parts[parts.length - 1] += character
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

const KEPT_CAPITALS = new Set(['DPRK', 'KOMID', 'SANSRI', 'AKTC', 'KPA'])
const SMALL_WORDS = new Set(['AND', 'OF', 'THE', 'FOR'])

/** An alias that a list prints in capitals, in ordinary capitals; a single word such as KKBC stays. */
export function ordinaryCapitals(/** @type {string} */ alias) {
  const words = alias.split(/\s+/)
  if (words.length === 1) return alias
  return words
    .map((word, index) => {
      if (!/^[A-Z'’][A-Z'’.-]+$/.test(word) || KEPT_CAPITALS.has(word)) return word
      if (index > 0 && SMALL_WORDS.has(word)) return word.toLowerCase()
      return word.charAt(0) + word.slice(1).toLowerCase()
    })
    .join(' ')
}

/**
 * Aliases in Latin letters, the name in its own script and an IMO number, which one column of the facts mixes.
 * @param {string} cell
 * @param {string} name
 */
export function splitAliases(cell, name) {
  /** @type {{ aliases: string[], nativeName?: string, imo?: string }} */
  const result = { aliases: [] }
  const seen = new Set([name.toLowerCase()])
  for (const part of partsOf(cell)) {
    const imo = /^IMO (\d{7})$/.exec(part)
    if (imo?.[1]) result.imo = imo[1]
    else if (/\p{Script=Han}/u.test(part)) result.nativeName = part
    else if (!seen.has(part.toLowerCase())) {
      seen.add(part.toLowerCase())
      result.aliases.push(ordinaryCapitals(part))
    }
  }
  return result
}

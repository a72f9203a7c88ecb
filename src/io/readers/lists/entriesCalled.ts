import { foldText } from '../../../lib/foldText.ts'

/** What a list calls an entry. */
interface NamedEntry {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
}

/** A name, or another name, of an entry. */
interface Calling {
  readonly id: string
  readonly name: string
  readonly isAlias: boolean
}

/**
 * A number that two texts share when they are the same folded: made of their letters and digits alone, regardless of case.
 * Null where a text holds more than ASCII, of which only folding tells the letters. Far quicker than folding or looking up.
 */
function lettersNumber(text: string): number | null {
  let number = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code > 0x7e) return null
    const lower = code | 0x20
    const isLetter = lower >= 0x61 && lower <= 0x7a
    if (isLetter || (code >= 0x30 && code <= 0x39)) {
      number = (Math.imul(number, 31) + (isLetter ? lower : code)) | 0
    }
  }
  return number
}

/** Of all the names of entries those few that may be meant by one of `asked`. */
function mayBe(entries: readonly NamedEntry[], asked: Iterable<string>): readonly Calling[] {
  const numbers = new Set<number | null>([null])
  for (const name of asked) numbers.add(lettersNumber(name) ?? lettersNumber(foldText(name)))
  const found: Calling[] = []
  for (const { id, name, aliases } of entries) {
    if (numbers.has(lettersNumber(name))) found.push({ id, name, isAlias: false })
    for (const alias of aliases)
      if (numbers.has(lettersNumber(alias))) found.push({ id, name: alias, isAlias: true })
  }
  return found
}

/** Finds ids by the key of a name, else by that of an alias. */
function idsBy(callings: readonly Calling[], keyOf: (name: string) => string) {
  const byName = new Map<string, string[]>()
  const byAlias = new Map<string, string[]>()
  for (const { id, name, isAlias } of callings) {
    const ids = isAlias ? byAlias : byName
    const key = keyOf(name)
    const known = ids.get(key)
    if (!known) ids.set(key, [id])
    else if (!known.includes(id)) known.push(id)
  }
  return (key: string) => byName.get(key) ?? byAlias.get(key)
}

/**
 * The entries that a list means by each of some names: those called exactly so, else those with such an alias, else the same
 * regardless of case, accents and punctuation. A name that nobody has is absent; one with several ids is ambiguous.
 */
export function entriesCalled(
  entries: readonly NamedEntry[],
  names: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const callings = mayBe(entries, names)
  const exact = idsBy(callings, (name) => name)
  let folded: typeof exact | null = null
  const regardless = (key: string) => {
    folded ??= idsBy(callings, foldText)
    return key === '' ? undefined : folded(key)
  }
  const found = new Map<string, readonly string[]>()
  for (const name of names) {
    const ids = exact(name) ?? regardless(foldText(name))
    if (ids) found.set(name, ids)
  }
  return found
}

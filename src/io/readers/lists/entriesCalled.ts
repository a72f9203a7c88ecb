import { foldText } from '../../../lib/foldText.ts'

/** What a list calls an entry. */
interface NamedEntry {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
}

/** Ids of the entries whose name, and whose alias, has one of the keys that are wanted; null is a key that nobody wants. */
function gather(
  entries: readonly NamedEntry[],
  wanted: ReadonlySet<string>,
  keyOf: (name: string) => string | null,
) {
  const byName = new Map<string, string[]>()
  const byAlias = new Map<string, string[]>()
  const add = (ids: Map<string, string[]>, key: string | null, id: string) => {
    if (key === null || !wanted.has(key)) return
    const known = ids.get(key)
    if (!known) ids.set(key, [id])
    else if (!known.includes(id)) known.push(id)
  }
  for (const { id, name, aliases } of entries) {
    add(byName, keyOf(name), id)
    for (const alias of aliases) add(byAlias, keyOf(alias), id)
  }
  return (key: string) => byName.get(key) ?? byAlias.get(key)
}

/**
 * A number that two texts share when they are the same folded: made of their letters and digits alone, regardless of case.
 * Null where a text holds more than ASCII, of which only folding tells the letters. Far quicker than folding.
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

/** Folds only what may be one of the wanted texts, which are folded themselves. */
function foldingOf(wanted: ReadonlySet<string>) {
  const numbers = new Set([...wanted].map(lettersNumber))
  return (name: string) => {
    const number = lettersNumber(name)
    return number === null || numbers.has(number) ? foldText(name) : null
  }
}

/**
 * The entries that a list means by each of some names: those called exactly so, else those with such an alias, else the same
 * regardless of case, accents and punctuation. A name that nobody has is absent; one with several ids is ambiguous.
 */
export function entriesCalled(
  entries: readonly NamedEntry[],
  names: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  const exact = gather(entries, names, (name) => name)
  const open: string[] = []
  for (const name of names) {
    const ids = exact(name)
    if (ids) found.set(name, ids)
    else open.push(name)
  }
  if (open.length === 0) return found
  const wanted = new Set(open.map(foldText))
  const folded = gather(entries, wanted, foldingOf(wanted))
  for (const name of open) {
    const key = foldText(name)
    const ids = key === '' ? undefined : folded(key)
    if (ids) found.set(name, ids)
  }
  return found
}

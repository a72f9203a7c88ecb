import { foldText } from '../../../lib/foldText.ts'

/** What a list calls an entry. */
interface NamedEntry {
  readonly id: string
  readonly name: string
  readonly aliases: readonly { readonly name: string }[]
}

/** Ids of the entries whose name, and whose alias, has one of the keys that are wanted. */
function gather(
  entries: readonly NamedEntry[],
  wanted: ReadonlySet<string>,
  keyOf: (name: string) => string,
) {
  const byName = new Map<string, string[]>()
  const byAlias = new Map<string, string[]>()
  const add = (ids: Map<string, string[]>, key: string, id: string) => {
    if (!wanted.has(key)) return
    const known = ids.get(key)
    if (!known) ids.set(key, [id])
    else if (!known.includes(id)) known.push(id)
  }
  for (const { id, name, aliases } of entries) {
    add(byName, keyOf(name), id)
    for (const alias of aliases) add(byAlias, keyOf(alias.name), id)
  }
  return (key: string) => byName.get(key) ?? byAlias.get(key)
}

/**
 * The entries that a list means by each of some names: those called exactly so, else those with such an alias, else the same
 * regardless of case, accents and punctuation. A name that nobody has is absent; one with several ids is ambiguous.
 */
export function findNames(
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
  const folded = gather(entries, new Set(open.map(foldText)), foldText)
  for (const name of open) {
    const ids = foldText(name) === '' ? undefined : folded(foldText(name))
    if (ids) found.set(name, ids)
  }
  return found
}

import { foldText } from '../../lib/foldText.ts'
import type { Network } from '../network/network.ts'
import type { Entity, EntityId } from '../network/schema/entity.ts'

/** Letters of other scripts, and the Latin ones they look like, small or capital. */
const CYRILLIC = ['аеорсхуіјѕкмнтвгԁԛѡһӏ', 'aeopcxyijskmhtbrdqwhl'] as const
const GREEK = ['οαεικνρτυχγωη', 'oaeikvptuxywn'] as const
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  [CYRILLIC, GREEK].flatMap(([letters, latin]) =>
    Array.from(letters, (letter, place) => [letter, latin.charAt(place)] as const),
  ),
)

/** What firms carry behind their names, after folding. */
const LEGAL_FORM =
  /\b(co|company|ltd|limited|llc|inc|incorporated|corp|corporation|gmbh|ag|sa|sarl|srl|bv|nv|plc|pte|pty|ooo|oao|jsc|fze|the|and)\b/g

/** A name as the eye reads it: folded, lookalike letters made Latin, legal form and order of spaces left out. */
function skeleton(name: string): string {
  const latin = foldText(name).replaceAll(/\p{L}/gu, (letter) => LOOKALIKES.get(letter) ?? letter)
  const bare = latin.replace(LEGAL_FORM, ' ').replaceAll(' ', '')
  return bare === '' ? latin.replaceAll(' ', '') : bare
}

const namesOf = ({ name, aliases = [], nativeName }: Entity) =>
  nativeName === undefined ? [name, ...aliases] : [name, nativeName, ...aliases]

/**
 * Entities that carry this name or one that looks the same, as name, alias or native name, in file order. A hint that
 * something may be there already, never a reason to refuse: different actors share names.
 */
export function sameNamed(network: Network, name: string, except?: EntityId): readonly Entity[] {
  const wanted = skeleton(name)
  if (wanted.length < 2) return []
  return network.entities.filter(
    (entity) => entity.id !== except && namesOf(entity).some((each) => skeleton(each) === wanted),
  )
}

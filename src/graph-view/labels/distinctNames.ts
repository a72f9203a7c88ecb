import { bareName } from './fittingName.ts'

/** Words that names must begin with together before they are told apart by what follows. */
const SHARED = 2
/** Words that a short form leaves out at least: fewer are no gain. */
const LEFT_OUT = 2

function sharedFrom(a: readonly string[], b: readonly string[]): number {
  let count = 0
  while (count < a.length && a[count] === b[count]) count += 1
  return count
}

/**
 * Short forms of names that stand together and begin alike, by the first word and what only they say: `Fronts … Hong Kong` beside
 * `Fronts … Anguilla`. Names that need none are left out. O(names²).
 */
export function distinctNames(names: readonly string[]): ReadonlyMap<string, string> {
  const told = [...new Set(names)].map((name) => ({ name, words: bareName(name).split(' ') }))
  const shortened = new Map<string, string>()
  for (const { name, words } of told) {
    const kin = told.filter(
      (other) => other.name !== name && sharedFrom(words, other.words) >= SHARED,
    )
    const ends = [...words].toReversed()
    const start = Math.max(0, ...kin.map((other) => sharedFrom(words, other.words)))
    const end = Math.max(0, ...kin.map((other) => sharedFrom(ends, other.words.toReversed())))
    const rest = words.slice(start, words.length - end).join(' ')
    if (kin.length > 0 && rest !== '' && start - 1 + end >= LEFT_OUT)
      shortened.set(name, `${words[0]} … ${rest}`)
  }
  const isAlone = (short: string) =>
    [...shortened.values()].filter((other) => other === short).length === 1
  return new Map([...shortened].filter(([, short]) => isAlone(short)))
}

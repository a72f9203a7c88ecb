import { surenessWords } from '../../words/sureness.ts'
import { counted, sentence, type ExplanationSentence } from '../chokepoint/explanation.ts'
import type { Bypass, Position } from './position.ts'

const words = surenessWords.bypass

/** By rising distance; what nothing helps comes last, as it is given. */
function byDistance(bypasses: readonly Bypass[]): [number | null, Bypass[]][] {
  const groups = new Map<number | null, Bypass[]>()
  for (const bypass of bypasses) {
    const group = groups.get(bypass.distance)
    if (group) group.push(bypass)
    else groups.set(bypass.distance, [bypass])
  }
  return [...groups]
}

const endsOf = (bypasses: readonly Bypass[]) => counted(bypasses.map(({ endUser }) => endUser))

/** What would have to be discovered for the finding about an entity to fall, in sentences. */
export function explainBypass({ bypasses, lostPairs }: Position): ExplanationSentence[] {
  if (bypasses.length > 0) {
    const groups = byDistance(bypasses)
    const count = bypasses.length
    const [[distance]] = groups as [[number | null, Bypass[]]]
    const depend = words.dependOnIt(endsOf(bypasses), count)
    if (groups.length === 1) {
      const falls = distance === null ? words.neverFalls(count) : words.falls(count, distance)
      return [sentence('bypass', [...depend, ' ', falls])]
    }
    return [
      sentence('bypass', depend),
      ...groups.map(([steps, group]) =>
        sentence(
          'bypass',
          steps === null
            ? words.neverFallsFor(endsOf(group))
            : words.fallsFor(endsOf(group), group.length, steps),
        ),
      ),
    ]
  }
  const all = lostPairs.reduce((sum, { pairs }) => sum + pairs, 0)
  if (all === 0) return [sentence('bypass', words.nothingCut)]
  const told = lostPairs.map(({ distance, pairs }) =>
    distance === null ? words.pairsLost(pairs) : words.pairsRejoined(pairs, all, distance),
  )
  return [sentence('bypass', [words.pairs(all), ...told].join(' '))]
}

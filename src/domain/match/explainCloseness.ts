import { matchWords } from '../../words/match.ts'
import type { NameCloseness, NamePair } from './compareNames.ts'

type TextOf = (pair: NamePair) => { readonly a: string; readonly b: string }

function explainPairs(pairs: readonly NamePair[], textOf: TextOf): string[] {
  const same = pairs.filter(({ how }) => how === 'same').map((pair) => textOf(pair).a)
  const others = pairs.flatMap((pair) => {
    if (pair.how === 'same') return []
    const { a, b } = textOf(pair)
    return [matchWords[pair.how](a, b)]
  })
  return [...(same.length > 0 ? [matchWords.same(same)] : []), ...others]
}

function explainRest({ alone, spoiledBy }: NameCloseness): string[] {
  const spoilers = new Set(spoiledBy)
  const isConflict = spoilers.has('conflict') || spoilers.has('numbers')
  const both = [...alone.a, ...alone.b]
  return [
    ...(isConflict ? [matchWords.conflict(alone.a, alone.b)] : []),
    ...(!isConflict && both.length > 0 ? [matchWords.alone(both)] : []),
    ...(spoilers.has('order') ? [matchWords.order] : []),
    ...(spoilers.has('legalForm') ? [matchWords.legalForm] : []),
  ]
}

/** Why two names are as close as they are: short statements, what they share first. `a` and `b` as they were compared. */
export function explainCloseness(found: NameCloseness, a: string, b: string): readonly string[] {
  if (found.how !== 'words') return [matchWords[found.how]]
  const [textA, textB] = [a.normalize('NFC'), b.normalize('NFC')]
  const textOf: TextOf = (pair) => ({
    a: textA.slice(pair.a.start, pair.a.end),
    b: textB.slice(pair.b.start, pair.b.end),
  })
  return [...explainPairs(found.pairs, textOf), ...explainRest(found)]
}

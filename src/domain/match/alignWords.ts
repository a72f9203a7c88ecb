import { likeWords, LIKENESS, type WordLikeness } from './likeWords.ts'
import type { NameWord } from './nameWord.ts'
import type { PlacedWord, PreparedName } from './preparedName.ts'
import { onceEach } from './soundKeys.ts'

/** Words of other scripts and syllables run together; long words do not. */
const LONGEST_RUN_WORD = 6
export const LONGEST_RUN = 3

/** Words of two names that stand for each other; places in their lists of words. `gain`: likeness times the weights of both. */
export interface WordPair {
  readonly how: WordLikeness
  readonly gain: number
  readonly a: readonly [from: number, to: number]
  readonly b: readonly [from: number, to: number]
}

function runs(words: readonly PlacedWord[]): (readonly [number, number])[] {
  return words.flatMap((_, from) =>
    [2, LONGEST_RUN].flatMap((count) => {
      const run = words.slice(from, from + count)
      return run.length === count && run.every(({ word }) => canRun(word))
        ? [[from, from + count] as const]
        : []
    }),
  )
}

/** Whether a word may be a part of one that the other name writes together. */
export function canRun(word: NameWord): boolean {
  return word.latin !== null && word.latin.length <= LONGEST_RUN_WORD && !word.isNumber
}

/** How words sound when written together, by language, and after those the letters themselves. */
export function soundsTogether(words: readonly NameWord[]): readonly string[] {
  const [first] = words
  const heard = (first?.sounds ?? []).map((_, family) =>
    onceEach(words.map((word) => (word.sounds[family] ?? word.text).replace('=', '')).join('')),
  )
  return [...heard, words.map(({ latin }) => latin ?? '').join('')]
}

function isRunOf(run: readonly PlacedWord[], { sounds, latin }: NameWord): boolean {
  if (latin === null) return false
  const together = soundsTogether(run.map(({ word }) => word))
  return together.at(-1) === latin || sounds.some((sound, family) => sound === together[family])
}

const weightOf = (words: readonly PlacedWord[]) =>
  words.reduce((sum, { word }) => sum + word.weight, 0)

/** Runs of one name that the other writes as one word. */
function joinedPairs(split: PreparedName, joined: PreparedName): WordPair[] {
  return runs(split.words).flatMap((run) => {
    const parts = split.words.slice(...run)
    return joined.words.flatMap(({ word }, place) => {
      if (!isRunOf(parts, word)) return []
      const gain = LIKENESS.joined * (weightOf(parts) + word.weight)
      return [{ how: 'joined' as const, gain, a: run, b: [place, place + 1] as const }]
    })
  })
}

function candidates(a: PreparedName, b: PreparedName): WordPair[] {
  const found: WordPair[] = []
  a.words.forEach(({ word }, i) =>
    b.words.forEach(({ word: other }, j) => {
      const like = likeWords(word, other)
      if (!like) return
      const gain = like.likeness * (word.weight + other.weight)
      found.push({ how: like.how, gain, a: [i, i + 1], b: [j, j + 1] })
    }),
  )
  found.push(...joinedPairs(a, b))
  for (const pair of joinedPairs(b, a)) found.push({ ...pair, a: pair.b, b: pair.a })
  return found.toSorted((x, y) => y.gain - x.gain || x.a[0] - y.a[0] || x.b[0] - y.b[0])
}

/** What of one name stands for what of another: the pairs that gain most, each word once. */
export function alignWords(a: PreparedName, b: PreparedName): readonly WordPair[] {
  const isFree = { a: a.words.map(() => true), b: b.words.map(() => true) }
  return candidates(a, b).filter((pair) => {
    const free = (side: 'a' | 'b') => isFree[side].slice(...pair[side]).every(Boolean)
    if (!free('a') || !free('b')) return false
    isFree.a.fill(false, ...pair.a)
    isFree.b.fill(false, ...pair.b)
    return true
  })
}

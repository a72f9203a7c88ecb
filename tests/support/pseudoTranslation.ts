import type { Translation } from '../../src/words/translation.ts'

const modules = import.meta.glob<Readonly<Record<string, unknown>>>(
  ['../../src/words/*.ts', '!**/*.test.ts'],
  { eager: true },
)

/** The same words with every text in ⟦…⟧, what functions say too. */
function marked(words: unknown): unknown {
  if (typeof words === 'string') return words === '' ? words : `⟦${words}⟧`
  if (typeof words === 'function') return (...given: unknown[]) => marked(words(...given))
  if (Array.isArray(words)) return words.map(marked)
  // What a caller put into a sentence, such as a button, is no text of ours.
  if (typeof words !== 'object' || words === null || '$$typeof' in words) return words
  return Object.fromEntries(Object.entries(words).map(([name, said]) => [name, marked(said)]))
}

const words = Object.entries(modules).flatMap(([file, exported]) => {
  const name = /(\w+)\.ts$/.exec(file)?.[1] ?? ''
  return Object.values(exported).map((said) => [name, marked(said)])
})

/** English in another shape: whatever the page says without the brackets is not said by a file of words. */
export const translation = {
  ...Object.fromEntries(words),
  language: { tag: 'de' },
} as Translation

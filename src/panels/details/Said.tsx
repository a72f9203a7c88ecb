import type { ExplanationSentence } from '../../domain/chokepoint/explanation.ts'
import { EntitiesNumber } from './EntitiesNumber.tsx'

/** A sentence in which whatever stands for entities leads to them. */
export function Said({ sentence }: { readonly sentence: ExplanationSentence }) {
  return sentence.parts.map(({ text, ids }, place) => {
    const key = `${place} ${text}`
    return ids && ids.length > 0 ? <EntitiesNumber key={key} text={text} ids={ids} /> : text
  })
}

import type { ExplanationSentence, PairsBehind } from '../../domain/chokepoint/explanation.ts'
import { EntitiesNumber } from '../parts/EntitiesNumber.tsx'
import { PairsNumber } from './PairsNumber.tsx'

interface NumberedSentenceProps {
  readonly sentence: ExplanationSentence
  /** The pairs that are listed; without it pairs lead to the entities at their ends. */
  readonly openPairs?: PairsBehind | null
  readonly onTogglePairs?: (pairs: PairsBehind) => void
}

/** A sentence whose numbers lead to the entities they count; those that count pairs list them. */
export function NumberedSentence({
  sentence,
  openPairs = null,
  onTogglePairs,
}: NumberedSentenceProps) {
  return sentence.parts.map(({ text, ids, pairs }, place) => {
    const key = `${place} ${text}`
    if (!ids || ids.length === 0) return text
    if (pairs && onTogglePairs)
      return (
        <PairsNumber
          key={key}
          text={text}
          ids={ids}
          isOpen={pairs === openPairs}
          onToggle={() => onTogglePairs(pairs)}
        />
      )
    return <EntitiesNumber key={key} text={text} ids={ids} />
  })
}

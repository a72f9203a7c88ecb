import { pairKey, type MergePair } from './mergeCandidates.ts'

type Decisions = Readonly<Record<string, 'same' | 'different'>>

/** Decides a pair. Who is the same as one entity cannot be the same as another, so that those pairs become different. */
export function decidePair(
  decisions: Decisions,
  pairs: readonly MergePair[],
  pair: MergePair,
  decision: 'same' | 'different' | 'later',
): Decisions {
  const next = new Map(Object.entries(decisions))
  if (decision === 'later') next.delete(pairKey(pair))
  else next.set(pairKey(pair), decision)
  if (decision === 'same')
    for (const other of pairs)
      if (other.there.id === pair.there.id && other !== pair) next.set(pairKey(other), 'different')
  return Object.fromEntries(next)
}

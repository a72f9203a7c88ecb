import { pairKey, type MergePair } from './mergeCandidates.ts'

type Decisions = Readonly<Record<string, 'same' | 'different'>>

/**
 * Decides some pairs at once. Who is the same as one entity cannot be the same as another, so that the other pairs of an
 * incoming entity become different; of several chosen ones for it the first is the same.
 */
export function decidePairs(
  decisions: Decisions,
  pairs: readonly MergePair[],
  chosen: readonly MergePair[],
  decision: 'same' | 'different' | 'later',
): Decisions {
  const next = new Map(Object.entries(decisions))
  const sameFor = new Map<string, MergePair>()
  for (const pair of chosen) {
    if (decision === 'later') next.delete(pairKey(pair))
    else if (decision === 'different') next.set(pairKey(pair), decision)
    else if (!sameFor.has(pair.there.id)) sameFor.set(pair.there.id, pair)
  }
  for (const pair of pairs) {
    const same = sameFor.get(pair.there.id)
    if (same) next.set(pairKey(pair), pairKey(same) === pairKey(pair) ? 'same' : 'different')
  }
  return Object.fromEntries(next)
}

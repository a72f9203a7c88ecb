import { lessonWords } from '../../words/lessons.ts'
import type { EntityId } from '../network/schema/entity.ts'
import { compareSets } from './compareSets.ts'
import type { Outcome } from './outcome.ts'

const { find: words } = lessonWords.outcomes

/** Whether exactly the asked entities are chosen. */
export function checkFind(chosen: readonly EntityId[], asked: readonly EntityId[]): Outcome {
  const { hits, missing, extra, likeness } = compareSets(chosen, asked)
  const found = { hits, missing, extra }
  if (missing + extra === 0) return { standing: 'right', score: 1, sentence: words.right(hits) }
  return {
    standing: hits > 0 ? 'close' : 'wrong',
    score: likeness,
    sentence: chosen.length === 0 ? words.nothing : words.partly(found),
  }
}

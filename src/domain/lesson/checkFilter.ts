import { lessonWords } from '../../words/lessons.ts'
import type { EntityId } from '../network/schema/entity.ts'
import { compareSets } from './compareSets.ts'
import type { Outcome } from './outcome.ts'

const { filter: words } = lessonWords.outcomes

/** A filter is close when this share of what it shows and should show is the same. */
const CLOSE = 0.5

/** Whether a filter shows exactly the entities that the asked one shows, whichever way it is put. */
export function checkFilter(shown: ReadonlySet<EntityId>, asked: ReadonlySet<EntityId>): Outcome {
  const { hits, missing, extra, likeness } = compareSets(shown, asked)
  if (missing + extra === 0) return { standing: 'right', score: 1, sentence: words.right(hits) }
  return {
    standing: likeness >= CLOSE ? 'close' : 'wrong',
    score: likeness,
    sentence: words.partly({ shown: shown.size, missing, extra }),
  }
}

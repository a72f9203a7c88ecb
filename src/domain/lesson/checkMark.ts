import { lessonWords } from '../../words/lessons.ts'
import type { EntityId } from '../network/schema/entity.ts'
import type { Outcome } from './outcome.ts'

const { mark: words } = lessonWords.outcomes

/** What a task to mark one entity accepts. */
interface Marking {
  readonly accept?: readonly EntityId[] | undefined
  readonly isBet?: boolean | undefined
}

/** Whether one entity is marked and is among the accepted; a bet is kept whatever it is. */
export function checkMark(
  chosen: readonly EntityId[],
  { accept = [], isBet = false }: Marking,
  nameOf: (id: EntityId) => string,
): Outcome {
  const [marked] = chosen
  if (marked === undefined || chosen.length > 1)
    return { standing: 'wrong', score: 0, sentence: words.one(chosen.length) }
  const name = nameOf(marked)
  if (isBet) return { standing: 'kept', score: 1, sentence: words.bet(name) }
  return accept.includes(marked)
    ? { standing: 'right', score: 1, sentence: words.right(name) }
    : { standing: 'wrong', score: 0, sentence: words.wrong(name) }
}

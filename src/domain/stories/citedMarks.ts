import { storyWords } from '../../words/story.ts'
import type { Network } from '../network/network.ts'
import { isOwnMark } from './ownMarks.ts'

/** What stands for a source in a text: its number, what it is, and where it can be read. Arithmetic has a sign instead. */
export interface CitedMark {
  readonly id: string
  readonly number: number | string
  readonly title: string
  /** said instead of the number */
  readonly label: string
  readonly url: string | undefined
}

function ownMark(id: string): CitedMark[] {
  if (id !== 'computed') return []
  const { sign, title } = storyWords.computed
  return [{ id, number: sign, title, label: title, url: undefined }]
}

/**
 * The marks of sources that a text cites, in order; one the network does not have says so. What was computed has a mark of
 * its own, what belongs to the exercise none.
 */
export function citedMarks(network: Network, ids: readonly string[]): CitedMark[] {
  return ids.flatMap((id) => {
    const source = network.sourceById.get(id)
    if (!source && isOwnMark(id)) return ownMark(id)
    const number = network.sourceNumber.get(id) ?? 0
    if (!source)
      return { id, number, title: id, label: storyWords.unknownSource(id), url: undefined }
    const say = source.url ? storyWords.sourceMark : storyWords.sourceMarkUnlinked
    const url = source.url === '' ? undefined : source.url
    return { id, number, title: source.title, label: say(number, source.title), url }
  })
}

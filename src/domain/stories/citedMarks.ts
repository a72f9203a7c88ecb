import { storyWords } from '../../words/story.ts'
import type { Network } from '../network/network.ts'

/** What stands for a source in a text: its number, what it is, and where it can be read. */
export interface CitedMark {
  readonly id: string
  readonly number: number
  readonly title: string
  /** said instead of the number */
  readonly label: string
  readonly url: string | undefined
}

/** The marks of sources that a text cites, in order; one the network does not have says so. */
export function citedMarks(network: Network, ids: readonly string[]): CitedMark[] {
  return ids.map((id) => {
    const source = network.sourceById.get(id)
    const number = network.sourceNumber.get(id) ?? 0
    if (!source)
      return { id, number, title: id, label: storyWords.unknownSource(id), url: undefined }
    const say = source.url ? storyWords.sourceMark : storyWords.sourceMarkUnlinked
    const url = source.url === '' ? undefined : source.url
    return { id, number, title: source.title, label: say(number, source.title), url }
  })
}

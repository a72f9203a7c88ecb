import type { Network } from '../network/network.ts'
import { citedSources } from './citedSources.ts'
import { isOwnMark } from './ownMarks.ts'

/** The sources that a text cites and the network does not have. */
export function unknownSources(
  { sourceById }: Pick<Network, 'sourceById'>,
  text: string,
): string[] {
  return citedSources(text).filter((id) => !sourceById.has(id) && !isOwnMark(id))
}

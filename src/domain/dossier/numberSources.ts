import { exhibitWords } from '../../words/exhibit.ts'
import type { ExhibitSource } from '../exhibit/exhibit.ts'
import type { Network } from '../network/network.ts'

/** Numbers for sources in the order in which they are first cited. */
export interface SourceNumbers {
  /** the numbers of sources by their ids, ascending, 1 up; ids the network does not hold have none */
  readonly mark: (ids: readonly string[]) => number[]
  /** the sources that were cited so far, in the order of their numbers */
  readonly sources: () => ExhibitSource[]
}

/** Begins a numbered list of the sources of a network. */
export function numberSources(network: Network): SourceNumbers {
  const numbers = new Map<string, number>()
  return {
    mark: (ids) =>
      [...new Set(ids)]
        .filter((id) => network.sourceById.has(id))
        .map((id) => {
          const number = numbers.get(id) ?? numbers.size + 1
          numbers.set(id, number)
          return number
        })
        .toSorted((a, b) => a - b),
    sources: () =>
      [...numbers.keys()].flatMap((id) => {
        const source = network.sourceById.get(id)
        if (!source) return []
        const { publisher, title, date, dateNote, url } = source
        const text = exhibitWords.source(publisher, title, dateNote ?? date ?? null)
        return { text, url: url ?? null }
      }),
  }
}

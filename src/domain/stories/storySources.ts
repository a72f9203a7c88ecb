import type { Network } from '../network/network.ts'
import type { Source } from '../network/schema/source.ts'
import type { Story } from '../network/schema/story.ts'
import { citedSources } from './citedSources.ts'

/** A source of a story under its number in the network. */
export interface StorySource {
  readonly source: Source
  readonly number: number
  /** numbers of the steps whose text cites it, 1 up */
  readonly cited: readonly number[]
  /** numbers of the steps that light or mark an entity it is about */
  readonly shown: readonly number[]
}

function note(places: Map<string, number[]>, id: string, step: number): void {
  const steps = places.get(id) ?? []
  if (!steps.includes(step)) places.set(id, [...steps, step])
}

/**
 * Everything a story rests on: the sources its texts cite, and those of the entities it lights and marks. By number in the
 * network; ids the network does not have are left out.
 */
export function storySources(network: Network, story: Story): StorySource[] {
  const cited = new Map<string, number[]>()
  const shown = new Map<string, number[]>()
  story.steps.forEach(({ text = '', highlight = [], annotations = [] }, place) => {
    for (const id of citedSources(text)) note(cited, id, place + 1)
    for (const id of new Set([...highlight, ...annotations.map(({ entity }) => entity)]))
      for (const source of network.entityById.get(id)?.sources ?? []) note(shown, source, place + 1)
  })
  return network.sources
    .filter(({ id }) => cited.has(id) || shown.has(id))
    .map((source) => ({
      source,
      number: network.sourceNumber.get(source.id) ?? 0,
      cited: cited.get(source.id) ?? [],
      shown: shown.get(source.id) ?? [],
    }))
}

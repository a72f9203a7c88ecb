import { ALL_COMMANDS } from '../../commands/allCommands.ts'
import type { Command } from '../../commands/command.ts'
import { chokepointWeight } from '../../domain/search/chokepointWeight.ts'
import { searchEntities, type SearchHit } from '../../domain/search/searchEntities.ts'
import type { AtlasState } from '../../store/atlasStore.ts'
import { selectChokepointValues } from '../../store/selectors/selectChokepointValues.ts'
import { selectSearchIndex } from '../../store/selectors/selectSearchIndex.ts'
import { findCommands } from './findCommands.ts'

/** Entities listed at most. */
export const MOST_HITS = 30
const MOST_COMMANDS = 12

export interface SearchResults {
  readonly hits: readonly SearchHit[]
  /** More entities answer than are listed. */
  readonly isCut: boolean
  readonly commands: readonly Command[]
}

/** Entities and commands that answer a query, chokepoints a little higher among equals. */
export function searchResults(state: AtlasState, query: string): SearchResults {
  const index = selectSearchIndex(state)
  const weightOf = chokepointWeight(selectChokepointValues(state))
  const found = index ? searchEntities(index, query, { limit: MOST_HITS + 1, weightOf }) : []
  const commands = findCommands(
    ALL_COMMANDS.filter(({ id }) => id !== 'show-search'),
    query,
  )
  return {
    hits: found.slice(0, MOST_HITS),
    isCut: found.length > MOST_HITS,
    commands: commands.slice(0, MOST_COMMANDS),
  }
}

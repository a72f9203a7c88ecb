import { ALL_COMMANDS } from '../../commands/allCommands.ts'
import type { Command } from '../../commands/command.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import type { SearchHit } from '../../domain/search/searchEntities.ts'
import type { AtlasState } from '../../store/atlasStore.ts'
import { selectChokepointValues } from '../../store/selectors/selectChokepointValues.ts'
import { selectNetwork } from '../../store/selectors/selectNetwork.ts'
import { selectVisible } from '../../store/selectors/selectVisible.ts'
import type { PaletteGroup, PaletteItem } from '../../ui/paletteGroups.ts'
import { searchWords } from '../../words/search.ts'
import { CommandLine } from './CommandLine.tsx'
import { EntityLine } from './EntityLine.tsx'
import type { SearchResults } from './searchResults.ts'

const ENTITY = 'entity:'
const COMMAND = 'command:'

/** What the id of a line stands for. */
export function chosenOf(id: string): { entity: EntityId } | { command: Command } | null {
  if (id.startsWith(ENTITY)) return { entity: id.slice(ENTITY.length) }
  const command = ALL_COMMANDS.find((candidate) => id === `${COMMAND}${candidate.id}`)
  return command ? { command } : null
}

function entityItem(
  state: AtlasState,
  id: EntityId,
  found?: { hit: SearchHit; query: string },
): PaletteItem[] {
  const network = selectNetwork(state)
  const entity = network?.entityById.get(id)
  if (!network || !entity) return []
  return [
    {
      id: `${ENTITY}${id}`,
      content: (
        <EntityLine
          network={network}
          entity={entity}
          chokepointValues={selectChokepointValues(state).get(id) ?? []}
          isHidden={!selectVisible(state).entities.has(id)}
          {...(found && { found })}
        />
      ),
    },
  ]
}

function commandItem(state: AtlasState, command: Command, query: string): PaletteItem {
  const isPossible = command.isPossible?.(state) ?? true
  return {
    id: `${COMMAND}${command.id}`,
    isDisabled: !isPossible,
    content: (
      <CommandLine
        command={command}
        query={query}
        isPossible={isPossible}
        isOn={command.isOn?.(state)}
      />
    ),
  }
}

/** What is offered before anything is typed: the top chokepoints and the commands possible now. */
export function suggestedGroups(
  state: AtlasState,
  top: readonly EntityId[],
  commands: readonly Command[],
): readonly PaletteGroup[] {
  const { groups } = searchWords
  return [
    { id: 'top', title: groups.chokepoints, items: top.flatMap((id) => entityItem(state, id)) },
    {
      id: 'commands',
      title: groups.commands,
      items: commands
        .map((command) => commandItem(state, command, ''))
        .filter(({ isDisabled }) => !isDisabled),
    },
  ]
}

/** What answers a query, by kind. */
export function foundGroups(
  state: AtlasState,
  query: string,
  { hits, isCut, commands }: SearchResults,
): readonly PaletteGroup[] {
  const { groups, firstEntities } = searchWords
  return [
    {
      id: 'entities',
      title: isCut ? firstEntities(hits.length) : groups.entities,
      items: hits.flatMap((hit) => entityItem(state, hit.entityId, { hit, query })),
    },
    {
      id: 'commands',
      title: groups.commands,
      items: commands.map((command) => commandItem(state, command, query)),
    },
  ]
}

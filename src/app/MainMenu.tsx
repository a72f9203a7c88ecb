import { Menu as MenuIcon } from 'lucide-react'
import { ALL_COMMANDS } from '../commands/allCommands.ts'
import { COMMAND_GROUPS } from '../commands/command.ts'
import { atlasStore, useAtlas, type AtlasState } from '../store/atlasStore.ts'
import { MenuButton } from '../ui/MenuButton.tsx'
import type { MenuGroup } from '../ui/menuEntries.ts'
import { appWords } from '../words/app.ts'
import { commandWords } from '../words/commands.ts'

function groupsOf(possible: readonly string[]): MenuGroup[] {
  return COMMAND_GROUPS.map((group) => ({
    id: group,
    title: commandWords.groups[group],
    entries: ALL_COMMANDS.filter((command) => command.group === group).map((command) => ({
      id: command.id,
      label: command.title,
      keys: command.keys?.[0],
      isDisabled: !possible.includes(command.id),
      onAction: () => void command.run(atlasStore),
    })),
  }))
}

// Only what the menu shows: a new string of possible commands, not a new state at every hover.
const selectPossible = (state: AtlasState) =>
  ALL_COMMANDS.filter((command) => command.isPossible?.(state) ?? true)
    .map(({ id }) => id)
    .join(' ')

/** Every command, for those who look in menus. */
export function MainMenu() {
  const groups = groupsOf(useAtlas(selectPossible).split(' '))
  return (
    <MenuButton label={appWords.menu} look="quiet" groups={groups}>
      <MenuIcon aria-hidden size={16} />
    </MenuButton>
  )
}

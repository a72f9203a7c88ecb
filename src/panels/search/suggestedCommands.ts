import { ALL_COMMANDS } from '../../commands/allCommands.ts'
import type { Command } from '../../commands/command.ts'

/** What people come for most, in the order shown while nothing is typed. */
const SUGGESTED = [
  'open-file',
  'clear-filters',
  'fit-all',
  'layout-routes',
  'layout-rings',
  'show-views',
  'copy-link',
  'start-tour',
  'show-shortcuts',
]

/** Commands offered before anything is typed. */
export const SUGGESTED_COMMANDS: readonly Command[] = SUGGESTED.flatMap((id) =>
  ALL_COMMANDS.filter((command) => command.id === id),
)

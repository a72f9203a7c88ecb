import { ALL_COMMANDS } from '../../commands/allCommands.ts'
import { fitAll, fitSelection, zoomIn, zoomOut } from '../../commands/cameraCommands.ts'
import { clearFilters } from '../../commands/clearFilters.ts'
import type { Command } from '../../commands/command.ts'
import { redo, undo } from '../../commands/historyCommands.ts'
import { walkPicture } from '../../commands/walkPicture.ts'

const KEPT: ReadonlySet<Command> = new Set([
  clearFilters,
  walkPicture,
  zoomIn,
  zoomOut,
  fitAll,
  fitSelection,
  undo,
  redo,
])

/** What the keyboard does in an embedded view: all that shows in the picture. */
export const embeddedCommands: readonly Command[] = ALL_COMMANDS.filter(
  (command) => command.group === 'select' || KEPT.has(command),
)

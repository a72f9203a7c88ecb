import type { AtlasState, AtlasStore } from '../store/atlasStore.ts'

export const COMMAND_GROUPS = [
  'open',
  'find',
  'filter',
  'select',
  'edit',
  'what-if',
  'story',
  'view',
  'history',
  'help',
] as const
export type CommandGroup = (typeof COMMAND_GROUPS)[number]

/**
 * One thing a person can do. The menu, the shortcut, the palette and the tests all run this same object.
 */
export interface Command {
  readonly id: string
  readonly title: string
  readonly group: CommandGroup
  /** Keys as pressed, `mod` for Ctrl or ⌘: `mod+k`, `shift+f`, `?`. */
  readonly keys?: readonly string[]
  /** Words that also find it in the palette. */
  readonly words?: string
  /** False greys it out; absent means always possible. */
  readonly isPossible?: (state: AtlasState) => boolean
  /** True while switched on, for commands that toggle. */
  readonly isOn?: (state: AtlasState) => boolean
  readonly run: (store: AtlasStore) => void | Promise<void>
}

import { LAYOUTS, type LayoutKind } from '../domain/view/layout.ts'
import { commandWords } from '../words/commands.ts'
import type { Command } from './command.ts'

function layoutCommand(layout: LayoutKind, index: number): Command {
  return {
    id: `layout-${layout}`,
    title: commandWords.layout[layout],
    group: 'view',
    keys: [String(index + 1)],
    isOn: (state) => state.layout === layout,
    run: (store) => store.getState().setLayout(layout),
  }
}

/** One command for each layout, on the keys 1 up. */
export const layoutCommands: readonly Command[] = LAYOUTS.map(layoutCommand)

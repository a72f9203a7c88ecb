import type { Panel } from '../store/interfaceSlice.ts'
import { commandWords } from '../words/commands.ts'
import type { Command } from './command.ts'

const KEYS: Readonly<Record<Panel, string>> = {
  filters: '[',
  details: ']',
  table: 't',
  timeline: 'y',
  legend: 'l',
}

function panelCommand(panel: Panel): Command {
  return {
    id: `panel-${panel}`,
    title: commandWords.panel[panel],
    group: 'view',
    keys: [KEYS[panel]],
    isOn: (state) => state.panels[panel],
    run: (store) => store.getState().setPanel(panel, !store.getState().panels[panel]),
  }
}

/** One command for each panel around the picture. */
export const panelCommands: readonly Command[] = (
  ['filters', 'details', 'table', 'timeline', 'legend'] as const
).map(panelCommand)

import type { AtlasState, AtlasStore } from '../store/atlasStore.ts'
import type { NarrowArea, Panel } from '../store/interfaceSlice.ts'
import { commandWords } from '../words/commands.ts'
import type { Command } from './command.ts'

const KEYS: Readonly<Record<Panel, string>> = {
  filters: '[',
  details: ']',
  table: 't',
  timeline: 'y',
  legend: 'l',
  overview: 'shift+o',
}

/** Where a panel stands when one area shows at a time; legend and overview stand in the picture. */
const AREAS: Readonly<Partial<Record<Panel, NarrowArea>>> = {
  filters: 'start',
  details: 'end',
  table: 'bottom',
  timeline: 'bottom',
}

function isShown(panel: Panel, { panels, isNarrow, narrowArea }: AtlasState): boolean {
  const area = AREAS[panel]
  return panels[panel] && (!isNarrow || area === undefined || area === narrowArea)
}

/** On a narrow window a panel is gone to and left; opened and closed it is on a wide one. */
function toggle(panel: Panel, store: AtlasStore): void {
  const state = store.getState()
  const area = AREAS[panel]
  if (!state.isNarrow || area === undefined) state.setPanel(panel, !state.panels[panel])
  else if (isShown(panel, state)) state.setNarrowArea('centre')
  else {
    state.setPanel(panel, true)
    state.setNarrowArea(area)
  }
}

function panelCommand(panel: Panel): Command {
  return {
    id: `panel-${panel}`,
    title: commandWords.panel[panel],
    group: 'view',
    keys: [KEYS[panel]],
    isOn: (state) => isShown(panel, state),
    run: (store) => toggle(panel, store),
  }
}

/** One command for each panel around the picture. */
export const panelCommands: readonly Command[] = (
  ['filters', 'details', 'table', 'timeline', 'legend', 'overview'] as const
).map(panelCommand)

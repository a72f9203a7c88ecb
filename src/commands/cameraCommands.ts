import { commandWords } from '../words/commands.ts'
import type { Command } from './command.ts'

const ZOOM_STEP = 1.25

export const zoomIn: Command = {
  id: 'zoom-in',
  title: commandWords.zoomIn,
  group: 'view',
  keys: ['+', '='],
  run: (store) => store.getState().askCamera({ kind: 'zoom-by', factor: ZOOM_STEP }),
}

export const zoomOut: Command = {
  id: 'zoom-out',
  title: commandWords.zoomOut,
  group: 'view',
  keys: ['-'],
  run: (store) => store.getState().askCamera({ kind: 'zoom-by', factor: 1 / ZOOM_STEP }),
}

export const fitAll: Command = {
  id: 'fit-all',
  title: commandWords.fitAll,
  group: 'view',
  keys: ['0', 'f'],
  run: (store) => store.getState().askCamera({ kind: 'fit' }),
}

export const fitSelection: Command = {
  id: 'fit-selection',
  title: commandWords.fitSelection,
  group: 'view',
  keys: ['shift+f'],
  isPossible: ({ selection }) => selection.entities.length > 0,
  run: (store) => {
    const { askCamera, selection } = store.getState()
    askCamera({ kind: 'fit-to', ids: selection.entities })
  },
}

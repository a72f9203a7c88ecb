import type { SheetKind } from '../domain/lesson/sheets.ts'
import { lessonStateWords as words } from '../words/lessonState.ts'
import type { Command } from './command.ts'

export const toggleLearning: Command = {
  id: 'learn',
  title: words.toggle,
  group: 'view',
  keys: ['q'],
  words: words.toggleWords,
  isOn: ({ isLearning }) => isLearning,
  run: (store) => {
    const { isLearning, setLearning } = store.getState()
    setLearning(!isLearning)
  },
}

export const toggleProjector: Command = {
  id: 'projector',
  title: words.projector,
  group: 'view',
  keys: ['shift+p'],
  isPossible: ({ isLearning }) => isLearning,
  isOn: ({ isProjected }) => isProjected,
  run: (store) => {
    const { isProjected, setProjected } = store.getState()
    setProjected(!isProjected)
  },
}

function printCommand(kind: SheetKind): Command {
  return {
    id: `print-${kind}`,
    title: words.print[kind],
    group: 'open',
    words: words.printWords,
    isPossible: ({ open }) => (open?.network.file.lessons?.length ?? 0) > 0,
    run: async (store) => (await import('./printSheet.ts')).printSheet(store, kind),
  }
}

export const printCommands: readonly Command[] = [
  printCommand('facilitator'),
  printCommand('worksheet'),
  printCommand('key'),
]

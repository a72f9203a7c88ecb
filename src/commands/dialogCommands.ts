import { commandWords } from '../words/commands.ts'
import type { Command, CommandGroup } from './command.ts'

function dialogCommand(
  dialog: keyof typeof commandWords.dialog,
  group: CommandGroup,
  keys?: readonly string[],
): Command {
  return {
    id: `show-${dialog}`,
    title: commandWords.dialog[dialog],
    group,
    ...(keys && { keys }),
    run: (store) => store.getState().setDialog(dialog),
  }
}

export const showSearch = dialogCommand('search', 'find', ['mod+k', '/'])
export const showWelcome = dialogCommand('welcome', 'open', ['o'])
export const showViews = dialogCommand('views', 'view', ['v'])
export const showMethod = dialogCommand('method', 'help', ['m'])
export const showShortcuts = dialogCommand('shortcuts', 'help', ['?'])

export const showImportReport: Command = {
  ...dialogCommand('importReport', 'open'),
  isPossible: ({ lastImport }) => lastImport !== null,
}
/** The picture as a file, on paper or on the clipboard, with legend and sources. */
export const showExhibit: Command = {
  ...dialogCommand('exhibit', 'view', ['i']),
  words: commandWords.exhibitWords,
  isPossible: ({ open, pictured }) => open !== null && pictured === open.network,
}
/** One selected entity on paper: all that is documented of it, and what is computed. */
export const printDossier: Command = {
  ...dialogCommand('dossier', 'view', ['shift+i']),
  words: commandWords.dossierWords,
  isPossible: ({ selection }) => selection.entities.length === 1,
}
export const showScreen: Command = {
  ...dialogCommand('screen', 'find', ['shift+n']),
  words: commandWords.screenWords,
}

const needsNetwork: Command['isPossible'] = ({ open }) => open !== null
export const saveStandalone: Command = {
  ...dialogCommand('standalone', 'open'),
  isPossible: needsNetwork,
}
export const saveWorkshop: Command = {
  ...dialogCommand('workshop', 'open'),
  isPossible: needsNetwork,
}

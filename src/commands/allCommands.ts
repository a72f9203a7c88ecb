import { fitAll, fitSelection, zoomIn, zoomOut } from './cameraCommands.ts'
import { clearFilters } from './clearFilters.ts'
import { clearSelection } from './clearSelection.ts'
import type { Command } from './command.ts'
import { copyCitation } from './copyCitation.ts'
import { copyEmbed } from './copyEmbed.ts'
import { copyLink } from './copyLink.ts'
import {
  printDossier,
  saveStandalone,
  saveWorkshop,
  showExhibit,
  showImportReport,
  showMethod,
  showScreen,
  showSearch,
  showShortcuts,
  showViews,
  showWelcome,
} from './dialogCommands.ts'
import { editCommands } from './editCommands.ts'
import { expandSelection } from './expandSelection.ts'
import { redo, undo } from './historyCommands.ts'
import { askHowSure } from './howSure.ts'
import { layoutCommands } from './layoutCommands.ts'
import { panelCommands } from './panelCommands.ts'
import { printCommands, toggleLearning, toggleProjector } from './lessonCommands.ts'
import { pickAndOpenFile } from './pickAndOpenFile.ts'
import { pickAndCompare } from './pickAndCompare.ts'
import { pickAndMerge } from './pickAndMerge.ts'
import { routesBetween, routesFrom, routesTo } from './routeCommands.ts'
import { saveCopy } from './saveCopy.ts'
import { selectAllShown } from './selectAllShown.ts'
import { selectNeighbours } from './selectNeighbours.ts'
import { storyCommands } from './storyCommands.ts'
import { clearSupposed, toggleSupposed } from './supposeListed.ts'
import { startTour } from './startTour.ts'
import { clearStops, toggleStop, toggleWhatIf } from './stopCommands.ts'
import { switchTheme } from './switchTheme.ts'
import { toggleDim } from './toggleDim.ts'
import { toggleShelf } from './toggleShelf.ts'
import { unpinEntities } from './unpinEntities.ts'
import { walkPicture } from './walkPicture.ts'

/** Every command, in the order the palette and the shortcut list show them. */
export const ALL_COMMANDS: readonly Command[] = [
  showWelcome,
  pickAndOpenFile,
  pickAndMerge,
  pickAndCompare,
  saveCopy,
  saveStandalone,
  saveWorkshop,
  showImportReport,
  showSearch,
  showScreen,
  clearFilters,
  toggleDim,
  clearSelection,
  selectNeighbours,
  selectAllShown,
  expandSelection,
  ...editCommands,
  routesFrom,
  routesTo,
  routesBetween,
  toggleWhatIf,
  toggleStop,
  clearStops,
  toggleLearning,
  toggleProjector,
  ...printCommands,
  askHowSure,
  toggleSupposed,
  clearSupposed,
  ...storyCommands,
  ...layoutCommands,
  toggleShelf,
  walkPicture,
  zoomIn,
  zoomOut,
  fitAll,
  fitSelection,
  unpinEntities,
  ...panelCommands,
  switchTheme,
  showViews,
  showExhibit,
  printDossier,
  copyLink,
  copyCitation,
  copyEmbed,
  undo,
  redo,
  showMethod,
  startTour,
  showShortcuts,
]

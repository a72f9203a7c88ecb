import type { appWords as app } from './app.ts'
import type { bestStopsWords as bestStops } from './bestStops.ts'
import type { chokepointWords as chokepoint } from './chokepoint.ts'
import type { chokepointReasons } from './chokepointReasons.ts'
import type { citationWords as citation } from './citation.ts'
import type { commandLineWords as commandLine } from './commandLine.ts'
import type { commandWords as commands } from './commands.ts'
import type { compareWords as compare } from './compare.ts'
import type { countryWords as countries } from './countries.ts'
import type { detailsWords as details } from './details.ts'
import type { dossierWords as dossier } from './dossier.ts'
import type { editWords as edit } from './edit.ts'
import type { editProblemWords as editProblems } from './editProblems.ts'
import type { editRowWords as editRows } from './editRows.ts'
import type { embedWords as embed } from './embed.ts'
import type { evidenceWords as evidence } from './evidence.ts'
import type { exhibitWords as exhibit } from './exhibit.ts'
import type { exportWords as exportPart } from './exportPart.ts'
import type { fieldNames } from './fieldNames.ts'
import type { filterWords as filter } from './filter.ts'
import type { filtersWords as filters } from './filters.ts'
import type { formatWords as formats } from './formats.ts'
import type { graphLossWords as graphLosses } from './graphLosses.ts'
import type { importFtmWords as importFtm } from './importFtm.ts'
import type { importGraphWords as importGraphs } from './importGraphs.ts'
import type { importReportWords as importReport } from './importReport.ts'
import type { importingWords as importing } from './importing.ts'
import type { keptWords as kept } from './kept.ts'
import type { languageWords as language } from './language.ts'
import type { learnWords as learn } from './learn.ts'
import type { legendWords as legend } from './legend.ts'
import type { lessonSheetWords as lessonSheets } from './lessonSheets.ts'
import type { lessonStateWords as lessonState } from './lessonState.ts'
import type { lessonWords as lessons } from './lessons.ts'
import type { linkForOthersWords as linkForOthers } from './linkForOthers.ts'
import type { listWords as lists } from './lists.ts'
import type { mapWords as map } from './map.ts'
import type { mappingWords as mapping } from './mapping.ts'
import type { maskWords as mask } from './mask.ts'
import type { matchWords as match } from './match.ts'
import type { mergeWords as merge } from './merge.ts'
import type { methodWords as method } from './method.ts'
import type { networkWords as network } from './network.ts'
import type { openWords as open } from './open.ts'
import type { openWords as openNetwork } from './openNetwork.ts'
import type { ownershipWords as ownership } from './ownership.ts'
import type { pictureWords as picture } from './picture.ts'
import type { readFilesWords as readFiles } from './readFiles.ts'
import type { routeRoleWords as routeRole } from './routeRole.ts'
import type { routesWords as routes } from './routes.ts'
import type { sampleWords as samples } from './samples.ts'
import type { savePictureWords as savePicture } from './savePicture.ts'
import type { savingWords as saving } from './saving.ts'
import type { screenWords as screen } from './screen.ts'
import type { searchWords as search } from './search.ts'
import type { shortcutsWords as shortcuts } from './shortcuts.ts'
import type { standaloneWords as standalone } from './standalone.ts'
import type { storyWords as story } from './story.ts'
import type { surenessWords as sureness } from './sureness.ts'
import type { tableReadingWords as tableReading } from './tableReading.ts'
import type { tableWords as tables } from './tables.ts'
import type { timelineWords as timeline } from './timeline.ts'
import type { tourWords as tour } from './tour.ts'
import type { viewWords as view } from './view.ts'
import type { viewsWords as views } from './views.ts'
import type { welcomeWords as welcome } from './welcome.ts'
import type { whatIfWords as whatIf } from './whatIf.ts'
import type { writeLessonWords as writeLesson } from './writeLesson.ts'
import type { xmlWords as xml } from './xml.ts'

/** The words of every file of this folder, by its name. Written by `npm run words`. */
export interface AllWords {
  readonly app: typeof app
  readonly bestStops: typeof bestStops
  readonly chokepoint: typeof chokepoint
  readonly chokepointReasons: typeof chokepointReasons
  readonly citation: typeof citation
  readonly commandLine: typeof commandLine
  readonly commands: typeof commands
  readonly compare: typeof compare
  readonly countries: typeof countries
  readonly details: typeof details
  readonly dossier: typeof dossier
  readonly edit: typeof edit
  readonly editProblems: typeof editProblems
  readonly editRows: typeof editRows
  readonly embed: typeof embed
  readonly evidence: typeof evidence
  readonly exhibit: typeof exhibit
  readonly exportPart: typeof exportPart
  readonly fieldNames: typeof fieldNames
  readonly filter: typeof filter
  readonly filters: typeof filters
  readonly formats: typeof formats
  readonly graphLosses: typeof graphLosses
  readonly importFtm: typeof importFtm
  readonly importGraphs: typeof importGraphs
  readonly importReport: typeof importReport
  readonly importing: typeof importing
  readonly kept: typeof kept
  readonly language: typeof language
  readonly learn: typeof learn
  readonly legend: typeof legend
  readonly lessonSheets: typeof lessonSheets
  readonly lessonState: typeof lessonState
  readonly lessons: typeof lessons
  readonly linkForOthers: typeof linkForOthers
  readonly lists: typeof lists
  readonly map: typeof map
  readonly mapping: typeof mapping
  readonly mask: typeof mask
  readonly match: typeof match
  readonly merge: typeof merge
  readonly method: typeof method
  readonly network: typeof network
  readonly open: typeof open
  readonly openNetwork: typeof openNetwork
  readonly ownership: typeof ownership
  readonly picture: typeof picture
  readonly readFiles: typeof readFiles
  readonly routeRole: typeof routeRole
  readonly routes: typeof routes
  readonly samples: typeof samples
  readonly savePicture: typeof savePicture
  readonly saving: typeof saving
  readonly screen: typeof screen
  readonly search: typeof search
  readonly shortcuts: typeof shortcuts
  readonly standalone: typeof standalone
  readonly story: typeof story
  readonly sureness: typeof sureness
  readonly tableReading: typeof tableReading
  readonly tables: typeof tables
  readonly timeline: typeof timeline
  readonly tour: typeof tour
  readonly view: typeof view
  readonly views: typeof views
  readonly welcome: typeof welcome
  readonly whatIf: typeof whatIf
  readonly writeLesson: typeof writeLesson
  readonly xml: typeof xml
}

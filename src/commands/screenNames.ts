import { askedNames } from '../domain/screen/askedNames.ts'
import { screenNames } from '../domain/screen/screenNames.ts'
import { screeningTable } from '../domain/screen/screeningTable.ts'
import type { ScreenedList } from '../domain/screen/screening.ts'
import { indexNetwork } from '../domain/network/indexNetwork.ts'
import { wholeFileProblem } from '../domain/network/check/collectProblems.ts'
import type { OpenProblems } from '../domain/network/openProblems.ts'
import { nameTable, type NameColumn } from '../io/names/nameTable.ts'
import { openNetworkAddress } from '../io/openNetworkAddress.ts'
import { readFile } from '../io/readFile.ts'
import { shippedAddress } from '../io/readShippedIndex.ts'
import { csvOf } from '../lib/csvOf.ts'
import { downloadCsv } from '../lib/downloadCsv.ts'
import { runInSlices } from '../lib/runInSlices.ts'
import type { AtlasStore } from '../store/atlasStore.ts'
import { OPEN_LIST, selectMasksScreening } from '../store/selectors/selectMasksScreening.ts'
import { today } from '../lib/today.ts'
import { screenWords } from '../words/screen.ts'
import { readFiles } from './readFiles.ts'

export type { NameColumn }

class ScreeningStopped extends Error {}

async function shippedList(store: AtlasStore, id: string): Promise<ScreenedList | OpenProblems> {
  const entry = store.getState().shipped?.find((one) => one.id === id)
  if (!entry) return wholeFileProblem(id, screenWords.listFailed(id))
  const opened = await openNetworkAddress(shippedAddress(entry), document.baseURI)
  return opened.ok ? { id, network: opened.network, dataHash: opened.dataHash } : opened.problems
}

async function listsById(store: AtlasStore, ids: readonly string[]) {
  const { open, screeningLists } = store.getState()
  return Promise.all(
    ids.map(async (id) => {
      if (id === OPEN_LIST && open)
        return { id, network: open.network, dataHash: open.dataHash } satisfies ScreenedList
      return screeningLists.find((list) => list.id === id) ?? (await shippedList(store, id))
    }),
  )
}

/**
 * Looks for the names of the screening text in lists, in slices of the page's own thread, and puts the outcome into the store.
 * Null when it is done or was stopped by the signal, which changes nothing; else why a list could not be read.
 */
export async function screen(
  store: AtlasStore,
  listIds: readonly string[],
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<OpenProblems | null> {
  const { screeningText: text, setScreening, announce } = store.getState()
  const lists = await listsById(store, listIds)
  const searched = lists.filter((list) => 'network' in list)
  const refused = lists.find((list) => 'problems' in list)
  if (refused) return refused
  const onSlice = (done: number) => {
    if (signal.aborted) throw new ScreeningStopped()
    onProgress(done)
  }
  try {
    const outcome = await runInSlices(screenNames(askedNames(text).names, searched), onSlice)
    if (signal.aborted) return null
    setScreening({ ...outcome, searched, at: new Date().toISOString(), text })
    const { screeningLeast } = store.getState()
    const withLeads = outcome.names.filter(({ leads }) =>
      leads.some(({ closeness }) => closeness >= screeningLeast),
    )
    announce(screenWords.done(outcome.names.length, withLeads.length))
  } catch (error) {
    if (!(error instanceof ScreeningStopped)) throw error
    announce(screenWords.stopped)
  }
  return null
}

/** Reads files as a list to be searched for this session; the open network stays. Problems in words, or null. */
export async function addScreeningList(
  store: AtlasStore,
  files: readonly File[],
): Promise<OpenProblems | null> {
  const read = await readFiles(store, files)
  // Tables ask what their columns are in a dialog of their own.
  store.getState().setDialog('screen')
  if (!read) return null
  if (read.kind === 'problems') return read.problems
  const { screeningLists, setScreeningLists } = store.getState()
  const { dataHash } = read
  const addedOn = today()
  const added = { id: `added ${dataHash}`, network: indexNetwork(read.file), dataHash, addedOn }
  setScreeningLists([...screeningLists.filter((list) => list.dataHash !== dataHash), added])
  return null
}

/** Names from a file: its text, one name a line, or the columns of a table; or why it has neither. */
export async function readNames(
  file: File,
): Promise<
  | { readonly text: string }
  | { readonly columns: readonly NameColumn[] }
  | { readonly problems: OpenProblems }
> {
  const read = await readFile(file)
  if (!read.ok) return read
  const isTable = /\.(csv|tsv|tab)$/i.test(file.name)
  const columns = isTable ? nameTable(read.text) : pastedColumns(read.text)
  return columns ? { columns } : { text: read.text }
}

/** Columns of cells pasted from a spreadsheet; null for a plain list. */
export function pastedColumns(text: string): readonly NameColumn[] | null {
  return text.includes('\t') ? nameTable(text, '\t') : null
}

/** Saves the outcome of the screening as CSV, leads from the chosen closeness on, with initials for people while the switch asks for them. */
export function saveScreening(store: AtlasStore): void {
  const state = store.getState()
  const { screening, screeningLeast, announce } = state
  if (!screening) return
  const networks = new Map(screening.searched.map(({ id, network }) => [id, network]))
  const { fields, rows } = screeningTable(screening, networks, screeningLeast, {
    date: screening.at,
    isMasked: selectMasksScreening(state),
  })
  const name = screenWords.fileName(screening.at.slice(0, 10))
  downloadCsv(name, csvOf(fields, rows))
  announce(screenWords.saved(rows.length))
}

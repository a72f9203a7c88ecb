import { createStore, del, entries, get, keys, set, update, type UseStore } from 'idb-keyval'
import { changeKept } from '../../domain/kept/changeKept.ts'
import type { NetworkFile } from '../../domain/network/schema/networkFile.ts'
import type { NetworkOrigin } from '../networkSlice.ts'
import type { SavedView } from '../keptSlice.ts'

// Every function here is asynchronous, so that a browser that refuses at once refuses as one does that takes a while.

/** What one tab was doing: enough to go on after a reload or a crash. */
export interface WorkRecord {
  readonly session: string
  /** milliseconds since 1970 */
  readonly savedAt: number
  readonly origin: NetworkOrigin
  readonly title: string
  readonly dataHash: string
  /** the view, as in the fragment of a link */
  readonly fragment: string
  /** Of a network that was changed by hand: what its origin holds, what was last saved to a file, and when it was changed. */
  readonly changed?: {
    readonly originalHash: string
    readonly savedHash: string | null
    /** milliseconds since 1970 */
    readonly at: number
  }
}

/** Named views and private notes about the network with one data hash. */
export interface KeptRecord {
  readonly savedViews: readonly SavedView[]
  readonly notes: Readonly<Record<string, string>>
}

/** Work records older than the newest this many are dropped, and files nobody refers to with them. */
const RECORDS_KEPT = 12

const stores = new Map<string, UseStore>()

// One database each: idb-keyval makes a single object store for a database.
function storeOf(name: 'work' | 'files' | 'kept'): UseStore {
  const known = stores.get(name) ?? createStore(`chokepoint-atlas-${name}`, name)
  stores.set(name, known)
  return known
}

/** The work of one tab, if any is kept. */
export async function loadWork(session: string): Promise<WorkRecord | undefined> {
  return get<WorkRecord>(session, storeOf('work'))
}

/** All kept work, newest first. */
export async function listWork(): Promise<WorkRecord[]> {
  const all = await entries<string, WorkRecord>(storeOf('work'))
  return all.map(([, record]) => record).toSorted((a, b) => b.savedAt - a.savedAt)
}

export async function saveWork(record: WorkRecord): Promise<void> {
  return set(record.session, record, storeOf('work'))
}

export async function dropWork(session: string): Promise<void> {
  return del(session, storeOf('work'))
}

/** Keeps an imported network file under its data hash, so that a reload finds it. */
export async function saveFile(dataHash: string, file: NetworkFile): Promise<void> {
  return set(dataHash, file, storeOf('files'))
}

export async function loadFile(dataHash: string): Promise<NetworkFile | undefined> {
  return get<NetworkFile>(dataHash, storeOf('files'))
}

/** Drops the oldest work records and the files that no record names any more. */
export async function tidyRecords(): Promise<void> {
  // Asked before the records are: a file that another tab begins to keep meanwhile is none of these.
  const files = await keys<string>(storeOf('files'))
  const all = await listWork()
  for (const record of all.slice(RECORDS_KEPT)) await del(record.session, storeOf('work'))
  const named = new Set(all.slice(0, RECORDS_KEPT).flatMap(filesOf))
  for (const dataHash of files) if (!named.has(dataHash)) await dropFile(dataHash)
}

function filesOf({ dataHash, changed }: WorkRecord): string[] {
  return changed ? [dataHash, changed.originalHash] : [dataHash]
}

/** Drops a file that was written over by a later state of the same work, unless a record still names it. */
export async function dropFile(dataHash: string): Promise<void> {
  const isNamed = (await listWork()).some((record) => filesOf(record).includes(dataHash))
  if (!isNamed) await del(dataHash, storeOf('files'))
}

export async function loadKept(dataHash: string): Promise<KeptRecord | undefined> {
  return get<KeptRecord>(dataHash, storeOf('kept'))
}

/** Keeps what this tab made of what it had before; what another tab kept of the same network meanwhile stays. */
export async function saveKept(
  dataHash: string,
  before: KeptRecord,
  after: KeptRecord,
): Promise<void> {
  return update<KeptRecord>(
    dataHash,
    (there) => (there ? changeKept(there, before, after) : after),
    storeOf('kept'),
  )
}

import { createStore, del, entries, get, set, type UseStore } from 'idb-keyval'
import type { MappedTable, TableMapping } from '../../domain/import/tableMapping.ts'

/** How a person had a table with certain headings understood. */
export interface MappingRecord {
  readonly table: MappedTable
  readonly duplicates: TableMapping['duplicates']
  /** milliseconds since 1970 */
  readonly savedAt: number
}

/** Records beyond the newest this many are dropped. */
const RECORDS_KEPT = 50

let store: UseStore | undefined

function storeOf(): UseStore {
  store ??= createStore('chokepoint-atlas-mappings', 'mappings')
  return store
}

/** The mapping kept for a signature of headings (see domain/import/changeMapping.ts), if any. */
export async function loadMapping(signature: string): Promise<MappingRecord | undefined> {
  return get<MappingRecord>(signature, storeOf())
}

/** Keeps a mapping, and drops the oldest where there are too many. */
export async function saveMapping(signature: string, record: MappingRecord): Promise<void> {
  await set(signature, record, storeOf())
  const all = await entries<string, MappingRecord>(storeOf())
  const oldest = all.toSorted(([, a], [, b]) => b.savedAt - a.savedAt).slice(RECORDS_KEPT)
  for (const [key] of oldest) await del(key, storeOf())
}

export async function forgetMapping(signature: string): Promise<void> {
  return del(signature, storeOf())
}

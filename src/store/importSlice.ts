import type { ImportReport } from '../domain/import/importReport.ts'
import type { ReaderChoice } from '../domain/import/readerChoice.ts'
import type { TablePreview } from '../domain/import/tableMapping.ts'
import type { SliceOf } from './atlasStore.ts'

/** Files being read, or worked on before anything of them shows, as long as that can be stopped. */
export interface Importing {
  /** the files as a person knows them, in a few words */
  readonly name: string
  /** what is done with them, where it is not reading */
  readonly work?: string
  /** done, in [0,1] */
  readonly progress: number
}

/** Tables that wait for a person to say what their columns are. Answered by `finishMapping` or `cancelMapping` of commands/mappingDraft.ts. */
export interface MappingDraft {
  readonly files: readonly File[]
  readonly preview: TablePreview
}

/** Files and the formats they could be read as, the surest first. */
export interface ReadableAs {
  readonly files: readonly File[]
  readonly choices: readonly ReaderChoice[]
}

/** What the last import of the open network was read from, and what became of its records. */
export interface LastImport extends ReadableAs {
  readonly readerId: string
  readonly report: ImportReport
}

/** Foreign files on their way in. Outside the history: it is no part of the network. */
export interface ImportSlice {
  importing: Importing | null
  mappingDraft: MappingDraft | null
  lastImport: LastImport | null
  /** What could not be opened just now but might be of another format; stands beside `openProblems`. */
  refusedImport: ReadableAs | null
  setImporting: (importing: Importing | null) => void
  setMappingDraft: (draft: MappingDraft | null) => void
  setLastImport: (last: LastImport | null) => void
  setRefusedImport: (refused: ReadableAs | null) => void
}

export const createImportSlice: SliceOf<ImportSlice> = (set) => ({
  importing: null,
  mappingDraft: null,
  lastImport: null,
  refusedImport: null,
  setImporting: (importing) => set({ importing }),
  setMappingDraft: (mappingDraft) => set({ mappingDraft }),
  setLastImport: (lastImport) => set({ lastImport }),
  setRefusedImport: (refusedImport) => set({ refusedImport }),
})

import { partOfNetwork, type PartIds } from '../../../domain/export/partOfNetwork.ts'
import type { NetworkFile } from '../../../domain/network/schema/networkFile.ts'
import { exportWords } from '../../../words/exportPart.ts'
import { ALL_WRITERS } from '../allWriters.ts'
import type { Loss, SavedFrom, Writer } from '../writer.ts'
import { ARCHIVE, oneFile } from './oneFile.ts'
import type { RecordList } from './recordLists.ts'

/** A format that can be written. */
export interface FormatOffer {
  readonly id: string
  readonly label: string
  readonly extension: string
  /** ending of what is saved, which is an archive where the format takes several files */
  readonly savedExtension: string
}

/** A file that is ready to be saved; of several files, the archive that holds them. */
export interface SavedFile {
  readonly name: string
  readonly blob: Blob
}

/** What is saved, in which format and under which name. */
export interface SaveOrder {
  /** id of a writer */
  readonly format: string
  /** null for the whole network */
  readonly ids: PartIds | null
  /** a safe file name without ending */
  readonly baseName: string
  readonly from: SavedFrom
}

/** What no part of a network takes along, whatever the format. */
function leftBehind({ stories = [], lessons = [] }: NetworkFile): readonly Loss[] {
  const count = stories.length + lessons.length
  return count === 0
    ? []
    : [{ count, sentence: exportWords.leftBehind(stories.length, lessons.length) }]
}

function writerOf(format: string): Writer {
  const writer = ALL_WRITERS.find(({ id }) => id === format)
  if (!writer) throw new Error(`There is no format ${format}.`)
  return writer
}

/** Holds a copy of a network and writes it. Runs in a worker, or where there is none beside the page. */
export function createWriteApi() {
  let held: NetworkFile | null = null
  const file = () => {
    if (!held) throw new Error('There is no network to write.')
    return held
  }
  const part = (ids: PartIds | null) => (ids ? partOfNetwork(file(), ids) : file())
  return {
    /** Takes a network whose lists are empty yet. */
    begin(withoutRecords: NetworkFile): void {
      held = withoutRecords
    },
    /** Takes more records of one list, in their order. */
    add(list: RecordList, records: readonly never[]): void {
      file()[list]?.push(...records)
    },
    offers(): readonly FormatOffer[] {
      return ALL_WRITERS.map(({ id, label, extension, severalFiles }) => ({
        id,
        label,
        extension,
        savedExtension: severalFiles ? ARCHIVE : extension,
      }))
    },
    /** What a format cannot carry of a part; some find out by trial, which takes as long as writing. */
    losses(format: string, ids: PartIds | null): readonly Loss[] {
      return [...(ids ? leftBehind(file()) : []), ...writerOf(format).losses(part(ids))]
    },
    /** Rejects when the writer fails. */
    async write({ format, ids, baseName, from }: SaveOrder): Promise<SavedFile> {
      const files = await writerOf(format).write(part(ids), baseName, from)
      return oneFile(files, baseName, from.date)
    },
  }
}

export type WriteApi = ReturnType<typeof createWriteApi>

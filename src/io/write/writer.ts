import type { NetworkFile } from '../../domain/network/schema/networkFile.ts'

/** What a saved file says of itself, whatever it holds. */
export interface SavedFrom {
  /** the filter sentence of what is saved; null for the whole network */
  readonly filterSentence: string | null
  /** null while no analysis is done */
  readonly runId: string | null
  /** SHA-256 of the whole network */
  readonly dataHash: string
  /** full ISO date, UTC */
  readonly date: string
}

/** Something in a network that a format cannot carry. */
export interface Loss {
  /** how many entities, relations or sources are concerned */
  readonly count: number
  /** what is lost, as a sentence about them */
  readonly sentence: string
}

/** One file to be saved. */
export interface WrittenFile {
  /** a safe file name */
  readonly name: string
  /** media type */
  readonly type: string
  readonly content: string | Uint8Array
}

/** A format that is written. Pure: it runs in a worker and in Node. Heavy libraries are fetched when `write` needs them. */
export interface Writer {
  readonly id: string
  readonly label: string
  /** ending with the dot; the CLI chooses the writer by it */
  readonly extension: string
  /** true when it writes several files, which the app hands over as one archive */
  readonly severalFiles?: true
  /** What it cannot carry of this network, told before saving; empty when it carries all. */
  readonly losses: (file: NetworkFile) => readonly Loss[]
  /** `baseName` is a safe file name without ending. */
  readonly write: (
    file: NetworkFile,
    baseName: string,
    from: SavedFrom,
  ) => Promise<readonly WrittenFile[]>
}
